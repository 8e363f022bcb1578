using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.BuildSql;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Where totals are aggregated once more and nothing says which: those of the periods that are asked for, else those of the runs that are named.</summary>
internal sealed class SettleNesting : IReadingStep
{
    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        var draft = inquiry.Draft;
        if (draft.Outer is not { } outer)
        {
            return null;
        }

        draft.Over ??= Named(inquiry) ?? Found(inquiry);
        if (draft.Over == draft.Comparison?.Along && draft.Over is not null)
        {
            return inquiry.Refuse(StopReason.OutOfScope, $"Figures that are taken over {draft.Over} have none to be put side by side; ask for them one by one.");
        }

        if (draft.Over is null)
        {
            return Ask(inquiry, outer);
        }

        // Runs are alternatives: what is taken over them is one figure, and no total of them beside it.
        inquiry.Selection.CombineRuns = inquiry.Selection.CombineRuns && draft.Over != PartitionColumns.RunId;
        foreach (var word in inquiry.Words(Cue.Sum, Cue.Average, Cue.Highest, Cue.Lowest))
        {
            inquiry.Explain(word, word.Cue == Cue.Sum ? $"one total per {draft.Over}" : $"{outer} of one total per {draft.Over}");
        }

        return null;
    }

    /// <summary>"Total liabilities at quarter-end, on average".</summary>
    private static string? Named(Inquiry inquiry)
    {
        if (inquiry.Open<Mention.Column>().FirstOrDefault(c => c.Columns is [{ Role: ColumnRole.Period }]) is not { } noun)
        {
            return null;
        }

        inquiry.Explain(noun, $"one total per {noun.Columns[0].Name}");
        return noun.Columns[0].Name;
    }

    private static string? Found(Inquiry inquiry)
    {
        var period = inquiry.Table.PeriodColumn;
        return period is not null && !inquiry.Draft.Groups(period) && inquiry.Draft.Kept(period) > 1 ? period.Name
            : inquiry.Selection is { RunsNamed: true, RunIds.Count: > 1 } ? PartitionColumns.RunId
            : null;
    }

    private static Retrieval.Stopped Ask(Inquiry inquiry, AggregationFunction outer)
    {
        var word = outer == AggregationFunction.Avg ? "average" : outer == AggregationFunction.Max ? "highest" : "lowest";
        var total = inquiry.Words(Cue.Sum).First();
        return inquiry.AskBack(
            StopReason.Ambiguous,
            $"Say whether the {word} of the rows is asked for or the total: there is only one total.",
            Rewriting.Replace(inquiry, total, "row"),
            Rewriting.ReplaceAll(inquiry, [.. inquiry.Words(Cue.Average, Cue.Highest, Cue.Lowest)], ""));
    }
}
