using System.Text.Json;
using Ccar.Messaging.Emulator;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Fault.Tests.Sqs;

/// <summary>A landing fails for a reason that somebody mends; then <c>ccar redrive</c> is all there is to do.</summary>
public sealed class When_a_message_is_moved_back
{
    private const string Parked = "ccar-partition-file_error";

    // The worker hears of files by queue alone: a folder that it watched would be told of again without anybody's help.
    private static readonly FleetPlan Plan = new() { Environment = new Dictionary<string, string> { ["Ccar__Ingest__ReceiveLanding__WatchFolder"] = "false" } };

    [EmulatorFact]
    public async Task It_is_worked_on_as_if_nothing_had_been()
    {
        await using var fleet = await Fleet.StartAsync(Plan);
        var catalogue = Path.Combine(fleet.Data, "catalog", "bs_consolidated", "cycle3.json");
        Directory.CreateDirectory(Path.GetDirectoryName(catalogue)!);
        await File.WriteAllTextAsync(catalogue, "{ damaged");
        using var folder = new TemporaryFolder();
        folder.Write(SampleLanding.Key("run001"), SampleLanding.Report(1));
        var landing = fleet.RunAsync("land", folder.Path);
        await ParkedAsync(fleet, 1);

        var (looked, found) = await fleet.RunAsync("redrive", "--dry-run", "--json");
        await ParkedAsync(fleet, 1);
        File.Delete(catalogue);
        var (moved, said) = await fleet.RunAsync("redrive");

        Assert.True((looked, moved) == (0, 0), $"{found}\n{said}\n{fleet.Said}");
        var message = JsonDocument.Parse(found.Split('\n').Single(line => line.Contains("messageId", StringComparison.Ordinal))).RootElement;
        Assert.Equal(("ccar-partition-file", "error", "FileLanded"), (Text(message, "queue"), Text(message, "from"), Text(message, "type")));
        Assert.Contains("catalog/bs_consolidated/cycle3.json' is damaged", Text(message, "reason"), StringComparison.Ordinal);
        Assert.True(Guid.TryParse(Text(message, "businessId"), out _));
        Assert.Contains("1 moved back.", said, StringComparison.Ordinal);
        var (landed, output) = await landing;
        Assert.True(landed == 0, $"{output}\n{fleet.Said}");
        Assert.Empty(await fleet.ParkedAsync());
    }

    private static string? Text(JsonElement line, string name) => line.GetProperty(name).GetString();

    private static async Task ParkedAsync(Fleet fleet, int count)
    {
        using var patience = new CancellationTokenSource(Fleet.Patience);
        while ((await fleet.Emulator.FindAsync(Parked))?.Messages.Ready.Count != count)
        {
            Assert.False(patience.IsCancellationRequested, fleet.Said);
            await Task.Delay(50);
        }
    }
}
