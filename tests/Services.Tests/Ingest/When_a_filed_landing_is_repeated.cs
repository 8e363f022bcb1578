using Ccar.Messaging.Contracts;
using static Ccar.Messaging.Services.Tests.Ingest.LandingZone;

namespace Ccar.Messaging.Services.Tests.Ingest;

public sealed class When_a_filed_landing_is_repeated
{
    [Fact]
    public async Task A_message_that_is_repeated_after_its_commit_says_what_it_replaced()
    {
        await using var zone = await StartAsync();
        await zone.LandAsync(KeyOf(), Good);
        var second = await zone.LandAsync(KeyOf(), Corrected);
        var filed = zone.Probe.Published<Partitioned>().Single(message => message.LandingId == second.LandingId);

        await zone.SendAsync(filed);
        var repeated = await zone.Probe.WaitForAsync<MetadataIndexed>(2, message => message.LandingId == second.LandingId);

        Assert.NotNull(second.ReplacedDataVersion);
        Assert.Equal(second.ReplacedDataVersion, repeated.ReplacedDataVersion);
    }

    [Fact]
    public async Task A_message_that_is_repeated_after_it_changed_nothing_says_so_again()
    {
        await using var zone = await StartAsync();
        await zone.LandAsync(KeyOf(), Good);
        await zone.LandAsync(KeyOf(), Corrected);
        var same = await zone.LandAsync(KeyOf(), Corrected);
        var filed = zone.Probe.Published<Partitioned>().Single(message => message.LandingId == same.LandingId);

        await zone.SendAsync(filed);
        var repeated = await zone.Probe.WaitForAsync<MetadataIndexed>(2, message => message.LandingId == same.LandingId);

        Assert.Equal((null, null), (same.ReplacedDataVersion, repeated.ReplacedDataVersion));
    }
}
