using Ccar.Messaging.Contracts;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Conformance.Tests.Stores.S3;

public sealed class When_a_landing_is_gone_before_it_is_read
{
    private static readonly string Key = SampleLanding.Key("run001");
    private static readonly string First = SampleLanding.Report(1.23m);
    private static readonly string Second = SampleLanding.Report(2.34m);

    [Fact]
    public async Task It_is_told_and_the_former_figures_say_so()
    {
        await using var zone = await BucketZone.StartAsync();
        var indexed = await zone.IndexedAsync(await zone.AnnounceAsync(Key, await zone.PutAsync(Key, First), "01"));

        var lost = await zone.AnnounceAsync(Key, "d41d8cd98f00b204e9800998ecf8427e", "02");
        var rejected = await zone.Probe.WaitForAsync<FileRejected>(message => message.LandingId == lost.LandingId);

        Assert.Equal((RejectionReason.LostBeforeRead, ""), (rejected.Reason, rejected.QuarantineKey));
        var entry = (await zone.EntryAsync())!;
        Assert.Equal((indexed.DataVersion, "01", RejectionReason.LostBeforeRead), (entry.DataVersion, entry.Sequencer, entry.RejectedNewer!.Reason));
    }

    [Fact]
    public async Task One_of_the_current_bytes_only_moves_the_order_on()
    {
        await using var zone = await BucketZone.StartAsync();
        var etag = await zone.PutAsync(Key, First);
        await zone.IndexedAsync(await zone.AnnounceAsync(Key, etag, "01"));

        await zone.AnnounceAsync(Key, etag, "02");
        while ((await zone.EntryAsync())!.Sequencer != "02")
        {
            await Task.Delay(10);
        }

        Assert.Empty(zone.Probe.Published<FileRejected>());
        Assert.Null((await zone.EntryAsync())!.RejectedNewer);
    }

    // Turns are entered in this order: first filed, first indexed, second filed, second indexed, third filed.
    [Fact]
    public async Task No_landing_is_while_indexing_is_behind_and_the_first_bytes_land_again()
    {
        var (indexing, filing) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var zone = await BucketZone.StartAsync(entry => entry switch { 2 or 4 => indexing.Task, 5 => filing.Task, _ => Task.CompletedTask });
        var first = await FileAsync(zone, First, "01", entries: 2);
        var second = await FileAsync(zone, Second, "02", entries: 4);
        var third = await FileAsync(zone, First, "03", entries: 5);

        indexing.SetResult();
        var (former, latter) = (await zone.IndexedAsync(first), await zone.IndexedAsync(second));
        Assert.NotNull(await zone.Store.FindAsync(Key, default));
        filing.SetResult();
        var again = await zone.IndexedAsync(third);

        Assert.Empty(zone.Probe.Published<FileRejected>());
        Assert.NotEqual(former.DataVersion, latter.DataVersion);
        var entry = (await zone.EntryAsync())!;
        Assert.Equal((former.DataVersion, "03", null), (again.DataVersion, entry.Sequencer, entry.RejectedNewer));
        Assert.Equal(former.DataVersion, entry.DataVersion);
        Assert.Null(await zone.Store.FindAsync(Key, default));
    }

    /// <summary>Lands bytes; returns when so many turns were asked for.</summary>
    private static async Task<FileLanded> FileAsync(BucketZone zone, string content, string sequencer, int entries)
    {
        var landing = await zone.AnnounceAsync(Key, await zone.PutAsync(Key, content), sequencer);
        while (zone.Turns.Entries < entries)
        {
            await Task.Delay(10);
        }

        return landing;
    }
}
