using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Testing;

/// <summary>A small landing that tests can count by head: two runs, two quarters, assets and liabilities.</summary>
public static class SampleLanding
{
    /// <summary>Header of the original's report.</summary>
    public const string Header = "period_id|business|segment_lob|level_2|level_3|central_view|ccar_cluster|balance";

    /// <summary>The key a report lands under.</summary>
    public static string Key(string run, string cycle = "cycle3", string scenario = "internal_baseline", string table = "bs_consolidated") =>
        $"ccar_reports/dev/ccar/{cycle}/{scenario}/{run}/ihc_balance_sheet/output/{table}.csv";

    /// <summary>A report: assets of CREDIT CARDS in 2023Q4 are the given amount, every other figure is its own.</summary>
    public static string Report(decimal creditCardAssets) => string.Join(
        '\n',
        Header,
        $"2023Q4|CREDIT CARDS|FRANCHISES|U10000000|U12000000|MANAGEMENT VIEW|LENDING|{creditCardAssets}",
        "2023Q4|CREDIT CARDS|FRANCHISES|U20000000|U21000000|MANAGEMENT VIEW|LENDING|-17.25",
        "2023Q4|TREASURY|LIQUIDITY|U10000000|U11000000|MANAGEMENT VIEW|FUNDING|1000.10",
        "2023Q3|CREDIT CARDS|FRANCHISES|U10000000|U12000000|MANAGEMENT VIEW|LENDING|3.33") + "\n";

    /// <summary>Lands reports and waits until all are indexed.</summary>
    public static async Task LandAsync(this WorkerHost host, params IReadOnlyList<(string Key, string Content)> files)
    {
        using var folder = new TemporaryFolder();
        foreach (var ((key, content), index) in files.Select((file, index) => (file, index)))
        {
            await host.Store.PutFileAsync(key, folder.Write($"{index}.csv", content), default);
        }

        var keys = files.Select(file => file.Key).ToHashSet();
        await host.Probe.WaitForAsync<MetadataIndexed>(keys.Count, indexed => keys.Contains(indexed.SourceKey));
    }

    /// <summary>Two runs with known totals and a glossary.</summary>
    public static async Task LandTwoRunsAsync(this WorkerHost host)
    {
        await host.Store.WriteDocumentAsync(
            "glossary.json", """[{"term":"asset","column":"level_2","value":"U10000000"},{"term":"assets","column":"level_2","value":"U10000000"},{"term":"liabilities","column":"level_2","value":"U20000000"}]"""u8.ToArray(), default);
        await host.LandAsync((Key("run001"), Report(100.01m)), (Key("run002"), Report(200.02m)));
    }
}
