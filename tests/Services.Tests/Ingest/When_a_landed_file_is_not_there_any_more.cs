using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Services.Tests.Hosting;
using static Ccar.Messaging.Services.Tests.Ingest.LandingZone;

namespace Ccar.Messaging.Services.Tests.Ingest;

public sealed class When_a_landed_file_is_not_there_any_more : IDisposable
{
    private readonly LoggedEvents _events = new();

    public void Dispose() => _events.Dispose();

    [Fact]
    public async Task One_that_changed_is_left_to_its_newer_event_and_that_is_told()
    {
        await using var zone = await StartAsync(Unwatched with { Replace = _events.AddTo });
        var former = await zone.PlaceAsync(KeyOf(), Good);

        var receptions = new Receptions(StageNames.PartitionFile);
        zone.Host.Bus.ConnectReceiveObserver(receptions);
        await zone.SendAsync(Landing(former.ETag, "01"));
        await zone.SendAsync(Landing("another", "02"));
        await zone.Probe.WaitForAsync<MetadataIndexed>(message => message.SourceKey == KeyOf());
        await zone.SendAsync(Landing("gone", "03"));
        for (var message = 0; message < 3; message++)
        {
            await receptions.NextAsync();
        }

        Assert.Equal((1, 1), (_events.Names.Count(name => name == "LandingGone"), _events.Names.Count(name => name == "LandingNotThere")));
        Assert.Empty(zone.Probe.Published<FileRejected>());
    }

    [Fact]
    public async Task One_that_was_never_there_is_not_told_as_handled_before()
    {
        await using var zone = await StartAsync(Unwatched with { Replace = _events.AddTo });
        var receptions = new Receptions(StageNames.PartitionFile);
        zone.Host.Bus.ConnectReceiveObserver(receptions);

        await zone.SendAsync(Landing("never", "01"));
        await receptions.NextAsync();

        Assert.Contains($"There is no object {KeyOf()}, and nothing of it was filed", Assert.Single(_events.Events, logged => logged.Name == "LandingNotThere").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_was_handled_before_is_told_so()
    {
        await using var zone = await StartAsync(Unwatched with { Replace = _events.AddTo });
        var landing = await zone.AnnounceAsync(KeyOf(), Good, "01");
        await zone.IndexedAsync(landing);
        var receptions = new Receptions(StageNames.PartitionFile);
        zone.Host.Bus.ConnectReceiveObserver(receptions);

        await zone.SendAsync(landing);
        await receptions.NextAsync();

        Assert.Contains("LandingGone", _events.Names);
        Assert.DoesNotContain("LandingNotThere", _events.Names);
    }

    private static FileLanded Landing(string etag, string sequencer) => new()
    {
        LandingId = BusinessId.Of(KeyOf(), etag, sequencer),
        LandedAt = new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero),
        SourceKey = KeyOf(),
        Size = 1,
        ETag = etag,
        Sequencer = sequencer,
    };
}
