namespace Ccar.Messaging.Samples;

/// <summary>One file of the sample.</summary>
internal sealed record SamplePartition(string Cycle, ScenarioPath Scenario, string Run)
{
    public static IEnumerable<SamplePartition> All =>
        from cycle in (string[])["cycle2", "cycle3"]
        from scenario in ScenarioPath.All
        from run in (string[])["run001", "run002", "run003"]
        select new SamplePartition(cycle, scenario, run);

    public string Key => $"ccar_reports/dev/ccar/{Cycle}/{Scenario.Name}/{Run}/ihc_balance_sheet/output/bs_consolidated.csv";

    /// <summary>A business's assets in the anchor quarter, before the scenario moves them.</summary>
    public long AnchorCents(Business business, SeededRandom random)
    {
        var varied = business.AnchorCents * (Cycle == "cycle3" ? 1000 : 941) / 1000 * random.Between(985_000, 1_015_000) / 1_000_000;
        return (business.Name, Cycle, Run) switch
        {
            // The worked example: the two runs add up to 2,305,329.38.
            (Business.FixedIncomeFinancing, "cycle3", "run001") => 114_822_017,
            (Business.FixedIncomeFinancing, "cycle3", "run002") => 115_710_921,
            _ => varied,
        };
    }
}
