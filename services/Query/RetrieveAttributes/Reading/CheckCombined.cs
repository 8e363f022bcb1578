using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>"Combined" must have something that it adds: figures that come one by one are not passed off as their total.</summary>
internal sealed class CheckCombined : IReadingStep
{
    private const int FarthestOf = 2;

    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        if (inquiry.Draft is { Function: AggregationFunction.Avg, Outer: null } && (inquiry.Selection.CombineRuns || AveragesRuns(inquiry)))
        {
            return inquiry.AskBack(
                StopReason.Ambiguous,
                "Say whether the average of the rows of all runs is asked for, or the average of one total per run: 'average run total'.");
        }

        var groups = inquiry.Draft.GroupBy.Where(c => c.Role != ColumnRole.Period).ToList();
        return inquiry.Words(Cue.Combine).FirstOrDefault() is { } combined && groups.Count > 0 && !AddsSomething(inquiry)
            ? inquiry.AskBack(
                StopReason.Ambiguous,
                $"'{inquiry.Asked(combined)}' asks for one total, and one figure per {Listing.Of(groups.Select(c => c.Name))} is asked for as well; choose one of them.",
                Rewriting.Without(inquiry, [.. inquiry.Words(Cue.Combine)], ""))
            : null;
    }

    /// <summary>"The average of run 1 and run 2".</summary>
    private static bool AveragesRuns(Inquiry inquiry) => inquiry.Selection is { RunsNamed: true, RunIds.Count: > 1 } && inquiry.Mentions.OfType<Mention.Of>().Any(runs =>
        runs.Noun == inquiry.Table.Runs.Noun && inquiry.Before(runs) is Mention.Word { Cue: Cue.Average } average && runs.Span.First - average.Span.End <= FarthestOf);

    private static bool AddsSomething(Inquiry inquiry) =>
        inquiry.Selection.CombineRuns || inquiry.Draft.Filters.Values.Any(f => f.Kept.Count > 1 && f.Column.Role != ColumnRole.Period && !inquiry.Draft.Separates(f.Column));
}
