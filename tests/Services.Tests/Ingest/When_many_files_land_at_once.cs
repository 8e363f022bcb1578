using System.Globalization;
using System.Text;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.DependencyInjection;
using static Ccar.Messaging.Services.Tests.Ingest.LandingZone;

namespace Ccar.Messaging.Services.Tests.Ingest;

public sealed class When_many_files_land_at_once
{
    private const int Files = 200;
    private const int Seed = 20_250_117;
    private static readonly string[] _tables = ["loans", "deposits", "trading", "bs_consolidated"];
    private static readonly string[] _scenarios = ["internal_baseline", "supervisory_baseline", "internal_adverse_1", "supervisory_severely_adverse"];

    [Fact]
    public async Task All_are_indexed_and_the_totals_are_exact()
    {
        var random = new Random(Seed);
        var cents = new Dictionary<string, long>();
        await using var zone = await StartAsync();

        for (var file = 0; file < Files; file++)
        {
            var key = KeyOf($"run{1 + (file / 16):000}", _tables[file % 4], _scenarios[file / 4 % 4]);
            var (text, total) = Write(random, _tables[file % 4]);
            cents[key] = total;
            await zone.DropAsync(key, text);
        }

        await zone.Probe.WaitForAsync<MetadataIndexed>(Files, _ => true);

        Assert.Empty(zone.Probe.Published<FileRejected>());
        Assert.Equal(cents.ToDictionary(pair => pair.Key, pair => (decimal)pair.Value / 100), await TotalsAsync(zone));
        Assert.Equal(Files, (await zone.KeysAsync("ccar_reports/")).Count(key => key.Contains("/cycle=", StringComparison.Ordinal)));
        Assert.DoesNotContain(await zone.KeysAsync("ccar_reports/"), cents.ContainsKey);
    }

    private static (string Text, long Cents) Write(Random random, string table)
    {
        var text = new StringBuilder(table == "bs_consolidated" ? "period_id|business|segment_lob|level_2|level_3|central_view|ccar_cluster|balance\n" : "period_id|business|balance\n");
        var total = 0L;
        for (var row = random.Next(1, 40); row > 0; row--)
        {
            var amount = random.NextInt64(-99_999_999_999, 99_999_999_999);
            total += amount;
            text.Append(table == "bs_consolidated" ? "2023Q4|LENDING|A|U1|U11|V|C|" : "2023Q4|LENDING|");
            text.Append(CultureInfo.InvariantCulture, $"{(amount < 0 ? "-" : "")}{Math.Abs(amount) / 100}.{Math.Abs(amount) % 100:00}\n");
        }

        return (text.ToString(), total);
    }

    private static async Task<Dictionary<string, decimal>> TotalsAsync(LandingZone zone)
    {
        var totals = new Dictionary<string, decimal>();
        foreach (var table in _tables)
        {
            var document = await zone.Host.Services.GetRequiredService<CatalogStore>().ReadAsync(table, "cycle3", CancellationToken.None);
            foreach (var entry in document.Partitions)
            {
                var record = await zone.ReadAsync<MetadataRecord>(entry.MetadataKey);
                Assert.Equal((entry.DataVersion, entry.Sha256), (record.DataVersion, record.Profile.Sha256));
                totals[entry.SourceKey] = record.Profile.Columns.Single(column => column.Name == "balance").ControlTotal!.Value;
            }
        }

        return totals;
    }
}
