using System.Globalization;
using Amazon.Glue.Model;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Testing;
using static Ccar.Messaging.Services.Tests.Ingest.IndexMetadata.AwsIndexing;
using static Ccar.Messaging.Services.Tests.Ingest.LandingZone;

namespace Ccar.Messaging.Services.Tests.Ingest.IndexMetadata;

public sealed class When_many_landings_are_registered : IDisposable
{
    private const int Landings = 25;
    private readonly FakeGlue _glue = new();
    private readonly FakeBedrockAgent _bedrock = new();

    public void Dispose()
    {
        _glue.Dispose();
        _bedrock.Dispose();
    }

    [Fact]
    public async Task They_share_a_few_calls()
    {
        // The first call waits until the cards of all are written: whoever wrote one is about to ask for its partition.
        var written = 0;
        var all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _glue.Before = operation => operation == "BatchCreatePartition" ? all.Task.WaitAsync(TimeSpan.FromSeconds(60)) : Task.CompletedTask;
        await using var zone = await StartAsync(new WorkerHostSetup().With(_glue, _bedrock).BeforeStore((operation, key) =>
        {
            if (operation == StoreOperation.Write && key.EndsWith(".md.metadata.json", StringComparison.Ordinal) && Interlocked.Increment(ref written) == Landings)
            {
                all.SetResult();
            }

            return Task.CompletedTask;
        }));

        var runs = Enumerable.Range(1, Landings).Select(run => $"run{run.ToString("000", CultureInfo.InvariantCulture)}").ToList();
        await Task.WhenAll(runs.Select(run => zone.DropAsync(KeyOf(run), Good)));
        await zone.Probe.WaitForAsync<MetadataIndexed>(Landings, _ => true);

        Assert.Equal((Landings, Landings), (_glue.PartitionCount(Versions), _glue.PartitionCount(Current)));
        Assert.InRange(_glue.Calls.Count(call => call.Request is BatchCreatePartitionRequest { TableName: Versions }), 2, 6);
        Assert.Equal(2, _glue.Count("CreateTable"));
        Assert.InRange(_glue.Count("GetTable"), 2, 8);
        Assert.Equal(Landings, _bedrock.Ingested.Sum(request => request.Documents!.Count));
        Assert.All(zone.Probe.Published<MetadataIndexed>(), indexed => Assert.Empty(indexed.Warnings));
    }
}
