namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>"Per scenario", "under each scenario", "all scenarios": those that the table has landed under, in the order of the configuration.</summary>
internal static class PerScenario
{
    public static bool IsAsked(Inquiry inquiry) => PerPartition.Cues(inquiry, Cue.Scenario).Any();

    public static IReadOnlyList<string> All(Inquiry inquiry)
    {
        var landed = inquiry.Table.Cycles.SelectMany(c => c.Partitions).Select(p => p.Scenario).ToHashSet(StringComparer.Ordinal);
        foreach (var cue in PerPartition.Cues(inquiry, Cue.Scenario).ToList())
        {
            inquiry.Explain(cue, "one figure per scenario");
            PerPartition.ExplainNumber(inquiry, cue);
        }

        // "Scenario by scenario".
        inquiry.ExplainAll("", Cue.Scenario);

        return [.. inquiry.Scenarios.Names.Where(landed.Contains)];
    }
}
