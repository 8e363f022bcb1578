using Ccar.Messaging.Contracts;
using Ccar.Messaging.Services.Tests.Hosting;
using Ccar.Messaging.Testing;
using static Ccar.Messaging.Services.Tests.Ingest.LandingZone;

namespace Ccar.Messaging.Services.Tests.Ingest;

public sealed class When_the_disk_fails
{
    private static readonly StoreOperation[] Changes = [StoreOperation.Put, StoreOperation.Create, StoreOperation.Write, StoreOperation.TryWrite, StoreOperation.Delete];

    [Fact]
    public async Task Two_faults_in_every_change_still_give_one_outcome()
    {
        var faults = new FaultsPerChange(2, key => !key.StartsWith("landing-sequence", StringComparison.Ordinal));
        await using var zone = await StartAsync(new WorkerHostSetup
        {
            // Each stage tries five times; it meets several changes, so the landing is announced again where that is not enough.
            Settings = new Dictionary<string, string?> { ["Ccar:Ingest:ReceiveLanding:AnnounceAgainSeconds"] = "1" },
        }.BeforeStore(faults.MeetAsync));

        await zone.DropAsync(KeyOf(), Good);
        var indexed = await zone.Probe.WaitForAsync<MetadataIndexed>(message => message.SourceKey == KeyOf());

        Assert.Equal((indexed.DataVersion, null), ((await zone.EntryAsync())!.DataVersion, (await zone.EntryAsync())!.FormerDataVersion));
        Assert.Single(zone.Probe.Published<MetadataIndexed>().DistinctBy(message => message.LandingId));
        Assert.Empty(zone.Probe.Published<FileRejected>());
        Assert.Equal([FiledKeyOf()], await zone.KeysAsync("ccar_reports/"));
        Assert.Empty(await zone.KeysAsync("superseded/"));
    }

    [Theory]
    [InlineData("tables/")]
    [InlineData("ccar_reports/dev/ccar/cycle=")]
    [InlineData("metadata/")]
    [InlineData("catalog/")]
    public async Task Trouble_that_stays_leaves_the_landed_file_where_it_is(string prefix)
    {
        await using var zone = await StartAsync(new WorkerHostSetup().BeforeStore((operation, key) =>
            Changes.Contains(operation) && key.StartsWith(prefix, StringComparison.Ordinal) ? throw new UnauthorizedAccessException("The disk is read-only.") : Task.CompletedTask));

        var failures = Failures.Of(zone.Host.Bus);

        await zone.DropAsync(KeyOf(), Good);
        await failures.NextAsync();

        Assert.Equal(Good, await zone.TextAsync(KeyOf()));
        Assert.Null(await zone.EntryAsync());
        Assert.Empty(zone.Probe.Published<FileRejected>());
        Assert.Empty(zone.Probe.Published<MetadataIndexed>());
    }

    [Fact]
    public async Task A_file_left_by_one_process_is_taken_by_the_next()
    {
        using var folder = new TemporaryFolder();
        await FailAsync(folder.Path);

        await using var next = await StartAsync(new WorkerHostSetup { Data = folder.Path });
        var indexed = await next.Probe.WaitForAsync<MetadataIndexed>(message => message.SourceKey == KeyOf());

        Assert.Equal((indexed.DataVersion, Sha256Of(Good)), ((await next.EntryAsync())!.DataVersion, indexed.Sha256));
        Assert.False(await next.ExistsAsync(KeyOf()));
    }

    // A method of its own: the bus leaves its log behind in the context of whoever watches it.
    private static async Task FailAsync(string data)
    {
        await using var broken = await StartAsync(new WorkerHostSetup { Data = data }.BeforeStore((operation, key) =>
            operation == StoreOperation.TryWrite && key.StartsWith("catalog/", StringComparison.Ordinal) ? throw new UnauthorizedAccessException("The disk is read-only.") : Task.CompletedTask));
        var failures = Failures.Of(broken.Host.Bus);
        await broken.DropAsync(KeyOf(), Good);
        await failures.NextAsync();
    }

    /// <summary>Fails the first calls that change a key.</summary>
    private sealed class FaultsPerChange(int faults, Func<string, bool> concerns)
    {
        private readonly Dictionary<(StoreOperation Operation, string Key), int> _met = [];
        private readonly Lock _gate = new();

        public Task MeetAsync(StoreOperation operation, string key)
        {
            lock (_gate)
            {
                _met[(operation, key)] = _met.GetValueOrDefault((operation, key)) + 1;
                return Changes.Contains(operation) && concerns(key) && _met[(operation, key)] <= faults ? throw new IOException("The disk stumbles.") : Task.CompletedTask;
            }
        }
    }
}
