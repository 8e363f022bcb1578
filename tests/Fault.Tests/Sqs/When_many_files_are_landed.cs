using Ccar.Messaging.Emulator;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Fault.Tests.Sqs;

/// <summary>A command announces each file on the queue, and a worker watches the folder where it puts them.</summary>
public sealed class When_many_files_are_landed
{
    private const int Files = 24;

    [EmulatorFact]
    public async Task Each_is_indexed_once()
    {
        await using var fleet = await Fleet.StartAsync();
        using var indexed = new AnswerQueue(fleet.Emulator.Endpoint);
        await indexed.SubscribeAsync("my-landings", "ccar-metadata-indexed");
        using var folder = new TemporaryFolder();
        foreach (var run in Enumerable.Range(1, Files))
        {
            folder.Write(SampleLanding.Key($"run{run:000}"), SampleLanding.Report(run));
        }

        var (exitCode, output) = await fleet.RunAsync("land", folder.Path);
        await fleet.QuietAsync("landings", "partition-file", "index-metadata");

        Assert.True(exitCode == 0, $"{output}\n{fleet.Said}");
        var sources = (await indexed.TakeAllAsync()).DistinctBy(message => message.MessageId).Select(message => message.Content.GetProperty("sourceKey").GetString()!);
        Assert.Equal(Enumerable.Range(1, Files).Select(run => SampleLanding.Key($"run{run:000}")), sources.Order(StringComparer.Ordinal));
    }
}
