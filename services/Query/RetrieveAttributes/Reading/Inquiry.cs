using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>One question against one table, on its way through the steps. Lives for that question only.</summary>
internal sealed class Inquiry(QuestionAsked question, Grounding grounding, ScenarioNames scenarios)
{
    private readonly Dictionary<Mention, string> _meanings = [];
    private readonly Neighbours _neighbours = new(grounding);

    public QuestionAsked Question { get; } = question;

    public Grounding Grounding { get; } = grounding;

    public ScenarioNames Scenarios { get; } = scenarios;

    public TableView Table => Grounding.Table;

    public Wording Wording => Grounding.Wording;

    public IReadOnlyList<Mention> Mentions => Grounding.Mentions;

    public QueryDraft Draft { get; } = new();

    public Selection Selection { get; } = new();

    public List<string> Assumptions { get; } = [];

    /// <summary>What the reader should know of the data.</summary>
    public List<string> Warnings { get; } = [];

    /// <summary>What the wording asks for and is not built; said only when nothing else is in the way.</summary>
    public Unbuilt? Unbuilt { get; set; }

    /// <summary>What the mentions were taken for so far; empty where that goes without saying.</summary>
    public IReadOnlyDictionary<Mention, string> Meanings => _meanings;

    public void Explain(Mention mention, string meaning) => _meanings[mention] = meaning;

    public bool IsOpen(Mention mention) => !_meanings.ContainsKey(mention);

    public IEnumerable<T> Open<T>()
        where T : Mention => Mentions.OfType<T>().Where(IsOpen);

    public bool Has(params ReadOnlySpan<Cue> cues)
    {
        foreach (var mention in Mentions)
        {
            if (mention is Mention.Word word && cues.Contains(word.Cue))
            {
                return true;
            }
        }

        return false;
    }

    public IEnumerable<Mention.Word> Words(params IReadOnlyList<Cue> cues) => Mentions.OfType<Mention.Word>().Where(w => cues.Contains(w.Cue));

    public void ExplainAll(string meaning, params IReadOnlyList<Cue> cues)
    {
        foreach (var word in Words(cues).Where(IsOpen))
        {
            Explain(word, meaning);
        }
    }

    /// <summary>Asks for one figure per value of the column, because the mention says so.</summary>
    public void Group(Mention mention, ColumnDefinition column)
    {
        Draft.Group(column);
        Explain(mention, $"one figure per {column.Name}");
    }

    /// <summary>The next mention that is more than grammar.</summary>
    public Mention? After(Mention mention) => _neighbours.From(mention.Span.End);

    /// <summary>The mention before that is more than grammar.</summary>
    public Mention? Before(Mention mention) => _neighbours.UpTo(mention.Span.First);

    /// <summary>The mentions between two, grammar among them.</summary>
    public IEnumerable<Mention> Between(Mention one, Mention other) => _neighbours.Between(one.Span.End, other.Span.First);

    public bool IsPlural(Mention mention) => Wording.Tokens[mention.Span.End - 1].IsPlural;

    public string Asked(Mention mention) => Wording.Asked(mention.Span);

    public Understanding Understanding() => UnderstandingWriter.Write(this, _meanings);

    public Retrieval.Stopped AskBack(StopReason reason, string sentence, params IReadOnlyList<string> options) =>
        Stop(AnswerOutcome.ClarificationNeeded, reason, sentence, options);

    public Retrieval.Stopped Refuse(StopReason reason, string sentence, params IReadOnlyList<string> options) =>
        Stop(AnswerOutcome.Refused, reason, sentence, options);

    private Retrieval.Stopped Stop(AnswerOutcome outcome, StopReason reason, string sentence, IReadOnlyList<string> options) => new(outcome, reason, sentence)
    {
        Options = [.. options.Distinct()],
        Table = Table.Name,
        Scenario = Selection.Scenario,
        Understanding = Understanding(),
    };
}
