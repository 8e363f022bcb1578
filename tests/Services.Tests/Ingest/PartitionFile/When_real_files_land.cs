using System.Globalization;
using System.Text.Json;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Ingest.PartitionFile;

public sealed class When_real_files_land : IDisposable
{
    private readonly Landing _landing = new();

    public void Dispose() => _landing.Dispose();

    [SharedDataFact("real/manifest.json")]
    public async Task Totals_equal_the_manifest()
    {
        foreach (var (path, rows, total) in Manifest())
        {
            var taken = Landing.Taken(await _landing.LandFile(path, definition: null));

            Assert.Equal((rows, total), (taken.Profile.Rows, Landing.Column(taken, "balance").ControlTotal));
            Assert.Equal(ColumnRole.Period, taken.Definition.Columns[0].Role);
            Assert.Equal(total, Convert.ToDecimal(Landing.Query(taken, "SUM(balance)")[0][0], CultureInfo.InvariantCulture));
        }
    }

    [SharedDataFact("wikisql/tables")]
    public async Task Tables_nobody_declared_are_taken()
    {
        var files = Directory.GetFiles(Path.Combine(RepositoryRoot.SharedData!, "wikisql", "tables"), "*.csv");

        Assert.NotEmpty(files);
        foreach (var path in files)
        {
            Landing.Taken(await _landing.LandFile(path, definition: null));
        }
    }

    private static IEnumerable<(string Path, long Rows, decimal Total)> Manifest()
    {
        var folder = Path.Combine(RepositoryRoot.SharedData!, "real");
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "manifest.json")));
        foreach (var file in manifest.RootElement.GetProperty("files").EnumerateArray())
        {
            yield return (
                Path.Combine(folder, file.GetProperty("path").GetString()!), file.GetProperty("rows").GetInt64(),
                decimal.Parse(file.GetProperty("sum_balance").GetString()!, CultureInfo.InvariantCulture));
        }
    }
}
