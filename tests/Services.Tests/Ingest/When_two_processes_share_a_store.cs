using Ccar.Messaging.Contracts;
using Ccar.Messaging.Testing;
using static Ccar.Messaging.Services.Tests.Ingest.LandingZone;

namespace Ccar.Messaging.Services.Tests.Ingest;

/// <summary>Two hosts with a bus each stand for two processes: they share nothing but the folder.</summary>
public sealed class When_two_processes_share_a_store : IDisposable
{
    /// <summary>Long enough for a host that did not wait to file and commit a small file; one that waits costs the test this long.</summary>
    private static readonly TimeSpan Overtaking = TimeSpan.FromSeconds(1);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_correction_does_not_overtake_the_filing_of_the_former_file()
    {
        var (filing, overtaken) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var first = await StartAsync(Shared().BeforeStore(async (operation, key) =>
        {
            if (operation == StoreOperation.Create && key == FiledKeyOf() && filing.TrySetResult())
            {
                await overtaken.Task.WaitAsync(Overtaking).ContinueWith(_ => { }, TaskScheduler.Default);
            }
        }));
        await using var second = await StartAsync(Shared());
        var former = await first.AnnounceAsync(KeyOf(), Good, "0000000000000001");
        await filing.Task;

        var correction = await second.AnnounceAsync(KeyOf(), Corrected, "0000000000000002");
        var indexed = await second.IndexedAsync(correction);
        overtaken.TrySetResult();
        await first.IndexedAsync(former);

        await AssertCurrentAsync(second, indexed.DataVersion, Corrected);
        Assert.Equal(Good, await second.TextAsync(Assert.Single(await second.KeysAsync("superseded/"))));
    }

    [Fact]
    public async Task Of_many_versions_that_both_take_the_filed_csv_is_the_committed_one()
    {
        const int Versions = 40;
        await using var first = await StartAsync(Shared());
        await using var second = await StartAsync(Shared());
        LandingZone[] zones = [first, second];

        for (var version = 1; version <= Versions; version++)
        {
            // Both hear of every landing, as after a redelivery, and do not wait for each other.
            var landing = await zones[version % 2].AnnounceAsync(KeyOf(), Text(version), $"{version:x16}");
            await zones[(version + 1) % 2].SendAsync(landing);
        }

        var last = await Task.WhenAny(zones.Select(zone => zone.Probe.WaitForAsync<MetadataIndexed>(indexed => indexed.Sha256 == Sha256Of(Text(Versions)) && indexed.IsCurrent)));
        var current = await last;
        await Task.WhenAll(zones.Select(zone => zone.Host.StopAsync()));

        await AssertCurrentAsync(first, current.DataVersion, Text(Versions));
        Assert.False(await first.ExistsAsync(KeyOf()));
        await AssertKeptAsync(first, zones.SelectMany(zone => zone.Probe.Published<Partitioned>()));
    }

    [Fact]
    public async Task Of_two_sources_that_each_takes_one_stands()
    {
        await using var first = await StartAsync(Shared());
        await using var second = await StartAsync(Shared());

        var landings = await Task.WhenAll(first.AnnounceAsync(KeyOf(), Good, "0000000000000001"), second.AnnounceAsync(KeyOf(below: "other"), Corrected, "0000000000000002"));
        var outcomes = await Task.WhenAll(
            first.Probe.WaitForAsync<object>(message => IsOutcomeOf(message, landings[0])),
            second.Probe.WaitForAsync<object>(message => IsOutcomeOf(message, landings[1])));

        var indexed = Assert.Single(outcomes.OfType<MetadataIndexed>());
        var rejected = Assert.Single(outcomes.OfType<FileRejected>());
        Assert.Equal(RejectionReason.DuplicateSource, rejected.Reason);
        Assert.Single(await first.KeysAsync("ccar_reports/"));
        Assert.Equal(indexed.SourceKey, (await first.EntryAsync())!.SourceKey);
        Assert.NotNull(await first.TextAsync(rejected.QuarantineKey));
    }

    private static bool IsOutcomeOf(object message, FileLanded landing) => message switch
    {
        MetadataIndexed indexed => indexed.LandingId == landing.LandingId,
        FileRejected rejected => rejected.LandingId == landing.LandingId,
        _ => false,
    };

    private static async Task AssertCurrentAsync(LandingZone zone, string dataVersion, string text)
    {
        var entry = (await zone.EntryAsync())!;
        Assert.Equal((dataVersion, Sha256Of(text)), (entry.DataVersion, entry.Sha256));
        Assert.Equal(text, await zone.TextAsync(entry.FiledKey));
        Assert.Equal(dataVersion, (await zone.ReadAsync<MetadataRecord>(entry.MetadataKey)).DataVersion);
    }

    /// <summary>Everything that was ever filed is at the Hive path or among the superseded copies.</summary>
    private static async Task AssertKeptAsync(LandingZone zone, IEnumerable<Partitioned> filed)
    {
        var kept = new HashSet<string> { Sha256Of((await zone.TextAsync(FiledKeyOf()))!) };
        foreach (var key in await zone.KeysAsync("superseded/"))
        {
            kept.Add(Sha256Of((await zone.TextAsync(key))!));
        }

        Assert.Superset(filed.Select(message => message.Sha256).ToHashSet(), kept);
    }

    private static string Text(int version) => $"period_id|business|balance\n2023Q4|LENDING|{version}.25\n";

    private WorkerHostSetup Shared() => Unwatched with { Data = _folder.Path };
}
