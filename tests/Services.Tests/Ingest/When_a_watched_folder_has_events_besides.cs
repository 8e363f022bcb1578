using Ccar.Messaging.Cli;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Services.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using static Ccar.Messaging.Services.Tests.Ingest.LandingZone;

namespace Ccar.Messaging.Services.Tests.Ingest;

/// <summary>A file of a watched folder that somebody announces on the queue as well, such as <c>ccar land</c> over SQS.</summary>
public sealed class When_a_watched_folder_has_events_besides
{
    [Fact]
    public async Task One_file_is_one_landing()
    {
        await using var zone = await StartAsync();
        var receptions = new Receptions(StageNames.Landings);
        zone.Host.Bus.ConnectReceiveObserver(receptions);
        var file = await zone.PlaceAsync(KeyOf(), Good);
        var announcement = ObjectEvent.Of(bucket: null, file, "0000000000000001", DateTimeOffset.UtcNow);

        await zone.Host.Services.GetRequiredService<PlainSender>().SendAsync(StageNames.Landings, announcement, default);
        var indexed = await zone.Probe.WaitForAsync<MetadataIndexed>(message => message.SourceKey == KeyOf());
        Assert.True(await receptions.NextAsync());

        Assert.Equal(indexed.LandingId, Assert.Single(zone.Probe.Published<FileLanded>()).LandingId);
    }

    [Fact]
    public async Task The_same_bytes_again_are_another_landing()
    {
        await using var zone = await StartAsync();

        var first = await zone.LandAsync(KeyOf(), Good);
        var second = await zone.LandAsync(KeyOf(), Good);

        Assert.NotEqual(first.LandingId, second.LandingId);
        Assert.True(second.IsCurrent);
    }
}
