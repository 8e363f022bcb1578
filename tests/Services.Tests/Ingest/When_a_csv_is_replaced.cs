using Ccar.Messaging.Testing;
using static Ccar.Messaging.Services.Tests.Ingest.LandingZone;

namespace Ccar.Messaging.Services.Tests.Ingest;

public sealed class When_a_csv_is_replaced
{
    [Fact]
    public async Task A_write_that_comes_between_is_kept_and_not_written_over_unseen()
    {
        var written = 0;
        LandingZone? own = null;
        await using var zone = own = await StartAsync(new WorkerHostSetup().BeforeStore(async (operation, key) =>
        {
            // As one that an earlier process gave up, and that the bucket does now.
            if (operation == StoreOperation.Put && key == FiledKeyOf() && Interlocked.Exchange(ref written, 1) == 0)
            {
                await own!.Host.Store.WriteDocumentAsync(key, "late"u8.ToArray(), CancellationToken.None);
            }
        }));
        await zone.LandAsync(KeyOf(), Good);

        await zone.LandAsync(KeyOf(), Corrected);

        Assert.Equal((1, Corrected), (written, await zone.TextAsync(FiledKeyOf())));
        Assert.Equal(2, (await zone.KeysAsync("superseded/")).Count);
    }
}
