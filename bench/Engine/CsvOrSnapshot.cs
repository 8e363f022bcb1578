using Ccar.Messaging.Query.RunSql;
using DuckDB.NET.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Bench;

/// <summary>The same rendered statements on the filed CSV and on the typed snapshot of the same rows, and on the snapshot through the product's engine.</summary>
internal sealed class CsvOrSnapshot : IBenchPart
{
    private const string Run = "run001";

    private static readonly IReadOnlyList<(string Name, string Question)> Queries =
    [
        ("three filters, one figure", "Total asset balance for fixed income financing for 2023Q4, run001"),
        ("two filters, by business", "Assets by business in 2023Q4, run001"),
        ("two filters, by segment", "Assets by segment in 2024Q1, run001"),
        ("one filter, average of rows", "Average asset balance, run001"),
    ];

    public string Name => "engine";

    public string Title => "the same SQL on CSV and on snapshot, 1,000,000 rows, warm; aim: snapshot ≥ 8 x faster";

    public async Task RunAsync(BenchRun run)
    {
        await CompareAsync(run, "rows sorted, as reports are (p50)", run.SortedCsv());
        Console.WriteLine();
        await CompareAsync(run, "rows in random order (p50)", run.LargeCsv());
    }

    private static async Task CompareAsync(BenchRun run, string heading, string csv)
    {
        var data = run.Scratch.NewFolder("store");
        await using var host = await StartAsync(data, csv);
        var engine = host.Services.GetRequiredService<IQueryEngine>();
        var table = new TextTable(heading, "CSV ms", "snapshot ms", "CSV / snapshot", "through the engine ms", "CSV / engine");
        foreach (var (name, text) in Queries)
        {
            var query = await LandedQuery.UnderstandAsync(host.Services, text);
            var (onCsv, onSnapshot) = MeasureBoth(run, csv, query);
            var product = await Durations.MeasureAsync(run.Count(41, 11), () => engine.RunAsync(query.Engine, CancellationToken.None));
            table.Add(name, $"{onCsv.P50:0.0}", $"{onSnapshot.P50:0.00}", $"{onCsv.P50 / onSnapshot.P50:0.0}", $"{product.P50:0.00}", $"{onCsv.P50 / product.P50:0.0}");
        }

        table.Print();
    }

    private static (Durations OnCsv, Durations OnSnapshot) MeasureBoth(BenchRun run, string csv, LandedQuery query)
    {
        var options = new RunSqlOptions();
        using var plain = CsvDatabase.Open(csv, query, options);
        using var snapshots = LockedDatabase.Open(query.Engine.Table, query.Snapshots, options);
        using var typed = snapshots.Connect();
        RequireSame(plain, typed, query.Engine.Sql);
        return (
            Durations.Measure(run.Count(11, 5), () => Rows(plain, query.Engine.Sql)),
            Durations.Measure(run.Count(41, 11), () => Rows(typed, query.Engine.Sql)));
    }

    private static async Task<BenchHost> StartAsync(string data, string csv)
    {
        var host = await BenchHost.StartOnSampleAsync(data);
        var indexed = host.Outcomes.ExpectLandings(1);
        var landing = Path.Combine(data, "landing.csv");
        File.Copy(csv, landing);
        LandingTree.MakeOld(landing);
        LandingTree.LandFile(landing, data, $"cycle9/internal_baseline/{Run}");
        await indexed;
        return host;
    }

    private static void RequireSame(DuckDBConnection csv, DuckDBConnection snapshot, string sql)
    {
        if (!Rows(csv, sql).SequenceEqual(Rows(snapshot, sql)))
        {
            throw new InvalidOperationException($"CSV and snapshot differ for {sql}");
        }
    }

    private static List<string> Rows(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // rendered by the product
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        }

        return [.. rows.Order(StringComparer.Ordinal)];
    }
}
