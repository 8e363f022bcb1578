using Ccar.Messaging.Contracts;
using Ccar.Messaging.Services.Tests.Ingest;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Services.Tests.Hosting;

public sealed class When_a_message_is_replayed
{
    [Fact]
    public async Task A_landing_yields_messages_with_the_same_ids()
    {
        await using var zone = await LandingZone.StartAsync(LandingZone.Unwatched);
        var landing = await zone.AnnounceAsync(LandingZone.KeyOf(), LandingZone.Good, "0000000000000001");
        await zone.IndexedAsync(landing);

        var file = await zone.PlaceAsync(LandingZone.KeyOf(), LandingZone.Good);
        await zone.SendAsync(landing with { ETag = file.ETag });
        await zone.Probe.WaitForAsync<MetadataIndexed>(2, indexed => indexed.LandingId == landing.LandingId);

        var (filed, indexed) = (zone.Probe.MessageIds<Partitioned>(), zone.Probe.MessageIds<MetadataIndexed>());
        Assert.Equal((2, 2), (filed.Count, indexed.Count));
        Assert.NotEqual(Assert.Single(filed.Distinct()), Assert.Single(indexed.Distinct()));
    }

    [Fact]
    public async Task A_question_yields_messages_with_the_same_ids()
    {
        await using var host = await WorkerHost.StartAsync();
        await host.LandTwoRunsAsync();
        var question = Asking.Question("Total assets for credit cards in 2023Q4, run001");
        await host.AskAsync(question);

        await host.Bus.Publish(host.Probe.Published<AttributesRetrieved>().Single());
        await host.Probe.WaitForAsync<Answered>(2, answer => answer.QuestionId == question.QuestionId);

        IReadOnlyList<Guid>[] byType = [host.Probe.MessageIds<SqlBuilt>(), host.Probe.MessageIds<ResultsReady>(), host.Probe.MessageIds<Answered>()];
        Assert.All(byType, ids => Assert.Equal(2, ids.Count));
        Assert.Equal(3, byType.Select(ids => Assert.Single(ids.Distinct())).Distinct().Count());
    }

    [Fact]
    public async Task Another_question_yields_messages_with_other_ids()
    {
        await using var host = await WorkerHost.StartAsync();
        await host.LandTwoRunsAsync();

        await host.AskAsync("Total assets for credit cards in 2023Q4, run001");
        await host.AskAsync("Total assets for credit cards in 2023Q4, run001");

        IReadOnlyList<Guid> ids =
        [
            .. host.Probe.MessageIds<AttributesRetrieved>(), .. host.Probe.MessageIds<SqlBuilt>(), .. host.Probe.MessageIds<ResultsReady>(), .. host.Probe.MessageIds<Answered>(),
        ];
        Assert.Equal((8, 8), (ids.Count, ids.Distinct().Count()));
    }
}
