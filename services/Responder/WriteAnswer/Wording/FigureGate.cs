using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>
/// Decides whether a text may go out as the answer: every figure is there, every number is a figure beside its own labels, and every other word is a name of
/// this answer or one that claims nothing. In doubt it refuses, because the template's text is always right.
/// </summary>
internal sealed class FigureGate
{
    /// <summary>Longer texts are refused, in characters.</summary>
    public const int LongestText = 4_000;

    private readonly FigureKeys _keys;
    private readonly UnitWords _unit;
    private readonly Tokenizer _tokenizer;
    private readonly ComparisonRules _comparisons;

    public FigureGate(AnswerFacts facts)
    {
        _keys = new FigureKeys(facts);
        _unit = UnitWords.Of(facts.Figures.Figures.Unit);
        var numbers = new QuantityReader(_unit);
        _tokenizer = new Tokenizer(new Lexicon(facts, _keys, numbers, _unit), numbers);
        _comparisons = new ComparisonRules(_keys, facts.Definition.Columns.FirstOrDefault(column => column.Role == ColumnRole.Period)?.Name);
    }

    public GateVerdict Check(string text)
    {
        if (text.Length > LongestText || string.IsNullOrWhiteSpace(text))
        {
            return new GateVerdict($"it has {text.Length} characters");
        }

        var (tokens, read) = _tokenizer.Read(PlainText.Of(text));
        return read.IsAccepted ? Check([.. Sentence.Split(AcrossRuns.Merge(tokens, _keys))]) : read;
    }

    private GateVerdict Check(IReadOnlyList<Sentence> sentences)
    {
        var attribution = new Attribution(_keys);
        var said = new HashSet<Figure>(ReferenceEqualityComparer.Instance);
        foreach (var sentence in sentences)
        {
            var (numbers, verdict) = attribution.Read(sentence);
            if (!verdict.IsAccepted || (verdict = Check(sentence, numbers)) is { IsAccepted: false })
            {
                return verdict;
            }

            said.UnionWith(numbers.Select(number => number.Figure));
        }

        return _keys.Figures.FirstOrDefault(figure => !said.Contains(figure)) is { } missing
            ? GateVerdict.Refused(missing.Combined ? FigureTable.AllRuns : string.Join(' ', missing.Keys.Values), "has a figure that is left out")
            : GateVerdict.Accepted;
    }

    private GateVerdict Check(Sentence sentence, IReadOnlyList<AttributedNumber> numbers) =>
        WordRules.Check(sentence)
        ?? numbers
            .Zip(sentence.Numbers, (number, at) => NumberRules.Check(number, at > 0 ? sentence.Tokens[at - 1] : null, _unit))
            .FirstOrDefault(refused => refused is not null)
        ?? _comparisons.Check(sentence, numbers)
        ?? GateVerdict.Accepted;
}
