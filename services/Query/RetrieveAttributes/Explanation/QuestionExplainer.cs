using Ccar.Messaging.Contracts;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Reads a question by the rules as the worker does, and tells how. A model is not asked.</summary>
public sealed class QuestionExplainer
{
    private readonly LandscapeLoader _landscapes;
    private readonly Sureness _least;

    internal QuestionExplainer(LandscapeLoader landscapes, IOptions<RetrieveAttributesOptions> options) =>
        (_landscapes, _least) = (landscapes, options.Value.Least);

    /// <summary>The reading of a question over what has landed by now.</summary>
    public async Task<Explanation> ExplainAsync(QuestionAsked question, CancellationToken cancellationToken) =>
        Explain(question, await _landscapes.LoadAsync(question, cancellationToken), _least);

    internal static Explanation Explain(QuestionAsked question, Landscape landscape, Sureness least)
    {
        var trace = new ReadingTrace();
        var retrieval = RulesReader.Read(question, landscape, least, trace).Retrieval;
        var tables = PatternTime.OrRefuse(() => trace.Tables.Select(table => Explain(table, trace, retrieval)).ToList(), _ => []);
        return Write(question, retrieval) with { Tables = tables };
    }

    private static Explanation Write(QuestionAsked question, Retrieval retrieval) => retrieval switch
    {
        Retrieval.Understood understood => new Explanation
        {
            Question = question.Text,
            Outcome = AnswerOutcome.Answered,
            Attributes = understood.Attributes,
            Selection = understood.Selection,
            Understanding = understood.Understanding,
        },
        Retrieval.Stopped stopped => new Explanation
        {
            Question = question.Text,
            Outcome = stopped.Outcome,
            Reason = stopped.Reason,
            Sentence = stopped.Sentence,
            Options = stopped.Options,
            Understanding = stopped.Understanding,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(retrieval), retrieval, "No such kind of outcome."),
    };

    private static ExplainedTable Explain(TableReading reading, ReadingTrace trace, Retrieval outcome)
    {
        var (grounding, wording) = (reading.Grounding, reading.Grounding.Wording);
        return new ExplainedTable
        {
            Table = grounding.Table.Name,
            Chosen = ReferenceEquals(reading.Retrieval, outcome),
            OverRows = reading.IsOverRows,
            Words = [.. wording.Tokens.Select(token => new ExplainedWord(token.Text, token.Word))],
            Mentions = [.. Candidates.Of(reading)],
            Unexplained = [.. grounding.Unexplained.Select(at => wording.Tokens[at].Text)],
            Steps = trace.StepsOf(reading),
            Stopped = (reading.Retrieval as Retrieval.Stopped)?.Sentence,
        };
    }
}
