using System.Globalization;
using System.Text.Json;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Ingest.PartitionFile;

/// <summary>Looks for the data beside the repository; without it there is nothing to show.</summary>
public sealed class When_real_files_land : IDisposable
{
    private readonly Landing _landing = new();

    public void Dispose() => _landing.Dispose();

    [Fact]
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

    [Fact]
    public async Task Tables_nobody_declared_are_taken_or_refused_with_a_reason()
    {
        foreach (var path in Shared("data/wikisql/tables") is { } folder ? Directory.GetFiles(folder, "*.csv") : [])
        {
            var outcome = await _landing.LandFile(path, definition: null);

            Landing.Taken(outcome);
        }
    }

    private static IEnumerable<(string Path, long Rows, decimal Total)> Manifest()
    {
        if (Shared("data/real") is not { } folder)
        {
            yield break;
        }

        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "manifest.json")));
        foreach (var file in manifest.RootElement.GetProperty("files").EnumerateArray())
        {
            yield return (
                Path.Combine(folder, file.GetProperty("path").GetString()!), file.GetProperty("rows").GetInt64(),
                decimal.Parse(file.GetProperty("sum_balance").GetString()!, CultureInfo.InvariantCulture));
        }
    }

    private static string? Shared(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "shared", path)))
            {
                return Path.Combine(folder.FullName, "shared", path);
            }
        }

        return null;
    }
}
