using System.Text;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Ccar.Messaging.Conformance.Tests.Stores.S3;

public sealed class When_a_process_stands_still_while_it_files
{
    private const string FiledKey = "ccar_reports/dev/ccar/cycle=cycle3/scenario=internal_baseline/run_id=run001/ihc_balance_sheet/output/bs_consolidated.csv";
    private static readonly string Key = SampleLanding.Key("run001");
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    // It stands still while its snapshot is stored, with the catalogue read: its clock does, too. The other one's lease is short, so that it need not be waited for.
    [Fact]
    public async Task It_does_not_overwrite_what_another_has_filed_meanwhile()
    {
        using var s3 = new MemoryS3(BucketZone.Bucket);
        var (clock, stands, goesOn) = (new FakeTimeProvider(), new TaskCompletionSource(), new TaskCompletionSource());
        await using var still = await BucketZone.StartAsync(s3, clock, Lease);
        await using var other = await BucketZone.StartAsync(s3, TimeProvider.System, TimeSpan.FromMilliseconds(200));
        s3.Holding = request => request.Method == "PUT" && request.Key.EndsWith(".parquet", StringComparison.Ordinal) && stands.TrySetResult() ? goesOn.Task : Task.CompletedTask;
        await still.AnnounceAsync(Key, await still.PutAsync(Key, SampleLanding.Report(1.23m)), "01");
        await stands.Task.WaitAsync(Lease);

        await other.IndexedAsync(await other.AnnounceAsync(Key, await other.PutAsync(Key, SampleLanding.Report(2.34m)), "02"));
        clock.Advance(Lease);
        goesOn.SetResult();
        await AgainAsync(still);

        var filed = await still.Store.ReadDocumentAsync(FiledKey, default);
        Assert.Equal(SampleLanding.Report(2.34m), Encoding.UTF8.GetString(filed!.Content.Span));
        Assert.Equal("02", (await still.EntryAsync())!.Sequencer);
    }

    // It enters its second turn, whichever stage wants that, and gives it up.
    private static async Task AgainAsync(BucketZone zone)
    {
        var lease = S3Turns.KeyOf("bs_consolidated, cycle3, internal_baseline, run001");
        while (zone.Turns.Entries < 2 || await zone.Store.FindAsync(lease, default) is not null)
        {
            await Task.Delay(10);
        }
    }
}
