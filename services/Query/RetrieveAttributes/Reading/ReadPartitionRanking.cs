using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.BuildSql;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>"Which run has the highest assets", "under which scenario is equity lowest": the extreme of one total each, with the run, scenario or cycle it was found at.</summary>
internal sealed class ReadPartitionRanking : IReadingStep
{
    private static readonly (Cue Noun, string Key)[] Nouns = [(Cue.Run, PartitionColumns.RunId), (Cue.Scenario, PartitionColumns.Scenario), (Cue.Cycle, PartitionColumns.Cycle)];
    private static readonly string[] Asking = ["which", "what"];

    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        var draft = inquiry.Draft;
        if (draft.Function is not (AggregationFunction.Max or AggregationFunction.Min) || inquiry.Has(Cue.Row) || Asked(inquiry) is not { } key)
        {
            return null;
        }

        (draft.Outer, draft.Over, draft.Function) = (draft.Function, key, AggregationFunction.Sum);
        return null;
    }

    private static string? Asked(Inquiry inquiry)
    {
        foreach (var (noun, key) in Nouns)
        {
            if (inquiry.Words(noun).Any(w => w.Span.First > 0 && Asking.Contains(inquiry.Wording.Tokens[w.Span.First - 1].Word)))
            {
                return key;
            }
        }

        return NamesSeveralRuns(inquiry) && inquiry.Mentions.Any(m => inquiry.Asked(m).Equals("which one", StringComparison.OrdinalIgnoreCase)) ? PartitionColumns.RunId : null;
    }

    private static bool NamesSeveralRuns(Inquiry inquiry) =>
        inquiry.Mentions.OfType<Mention.Of>().Any(m => m.Noun == inquiry.Table.Runs.Noun && IsSeveral(m.Pick))
        && inquiry.Open<Mention.Column>().All(c => c.Columns.Any(d => d.Role == ColumnRole.Measure));

    private static bool IsSeveral(NamePick pick) => pick is NamePick.All or NamePick.Both or NamePick.Exactly
        or NamePick.Last { Count: > 1 } or NamePick.First { Count: > 1 } or NamePick.Numbered { Names.Count: > 1 };
}
