using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Ccar.Messaging.Services.Tests.Storage;

public sealed class When_many_landings_commit_at_once : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StoreKeys _keys = new(Options.Create(new StorageOptions()));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task None_is_lost_and_they_share_writes()
    {
        var writes = 0;
        var store = new HookedStore(new FileObjectStore(_folder.Path), async (operation, _) =>
        {
            Interlocked.Add(ref writes, operation == StoreOperation.TryWrite ? 1 : 0);

            // Slow enough that others come to wait.
            await Task.Yield();
        });
        var catalog = new CatalogStore(store, _keys);

        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => catalog.CommitAsync("t", "cycle1", document => document.With(Entry($"run{i}")), default)));

        Assert.Equal(200, (await catalog.ReadAsync("t", "cycle1", default)).Partitions.Count);
        Assert.InRange(writes, 1, 100);
    }

    [Fact]
    public async Task Processes_that_share_the_store_lose_none_either()
    {
        var catalogs = Enumerable.Range(0, 4).Select(_ => new CatalogStore(new FileObjectStore(_folder.Path), _keys)).ToList();

        await Task.WhenAll(Enumerable.Range(0, 80).Select(i => Task.Run(() => catalogs[i % 4].CommitAsync("t", $"cycle{i % 2}", document => document.With(Entry($"run{i}")), default))));

        Assert.Equal(40, (await catalogs[0].ReadAsync("t", "cycle0", default)).Partitions.Count);
        Assert.Equal(40, (await catalogs[0].ReadAsync("t", "cycle1", default)).Partitions.Count);
        Assert.Equal(["cycle0", "cycle1"], (await catalogs[0].ReadIndexAsync(default)).Tables["t"]);
    }

    [Fact]
    public async Task An_index_that_somebody_restored_is_completed_again()
    {
        var clock = new FakeTimeProvider();
        var store = new FileObjectStore(_folder.Path);
        var catalog = new CatalogStore(store, _keys, clock);
        await catalog.CommitAsync("t", "cycle1", document => document.With(Entry("run1")), default);
        await store.DeleteAsync(_keys.CatalogIndex, default);
        clock.Advance(TimeSpan.FromMinutes(1));

        await catalog.CommitAsync("t", "cycle1", document => document.With(Entry("run2")), default);

        Assert.Equal(["cycle1"], (await catalog.ReadIndexAsync(default)).Tables["t"]);
    }

    [Fact]
    public async Task A_change_that_throws_fails_its_caller_and_nobody_later()
    {
        var catalog = new CatalogStore(new FileObjectStore(_folder.Path), _keys);

        await Assert.ThrowsAsync<InvalidOperationException>(() => catalog.CommitAsync("t", "c", _ => throw new InvalidOperationException("no"), default));
        await catalog.CommitAsync("t", "c", document => document.With(Entry("run1")), default);

        Assert.Single((await catalog.ReadAsync("t", "c", default)).Partitions);
    }

    private static CatalogPartition Entry(string run) => new()
    {
        Scenario = "s",
        RunId = run,
        DataVersion = "d",
        Rows = 1,
        Sha256 = "h",
        SourceKey = "k",
        FiledKey = "f",
        MetadataKey = "m",
        Sequencer = "1",
        LandedAt = DateTimeOffset.UnixEpoch,
        FirstLandedAt = DateTimeOffset.UnixEpoch,
    };
}
