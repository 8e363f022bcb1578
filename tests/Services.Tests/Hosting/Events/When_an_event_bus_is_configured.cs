using System.Text.Json;
using Amazon.EventBridge;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Services.Tests.Contracts;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Services.Tests.Hosting.Events;

public sealed class When_an_event_bus_is_configured
{
    private const string Text = "Total assets for credit cards in 2023Q4, run001";

    [Fact]
    public async Task Answers_and_landings_that_ended_go_there()
    {
        using var bridge = new ScriptedEventBridge();
        await using var host = await StartAsync(bridge);

        await host.LandTwoRunsAsync();
        await host.Store.WriteDocumentAsync("ccar_reports/dev/ccar/cycle3/internal_baseline/run009/ihc_balance_sheet/output/bs_consolidated.csv", ReadOnlyMemory<byte>.Empty, CancellationToken.None);
        var rejected = await host.Probe.WaitForAsync<FileRejected>(_ => true);
        var answer = await host.AskAsync(Text);
        await SentAsync(bridge, 4);

        Assert.Equal(["Answered", "FileRejected", "MetadataIndexed", "MetadataIndexed"], bridge.Entries.Select(entry => entry.DetailType).Order());
        Assert.All(bridge.Entries, entry => Assert.Equal(("reports", "ccar.messaging"), (entry.EventBusName, entry.Source)));
        Assert.Equal(answer.AnsweredAt.UtcDateTime, bridge.Entries.Single(entry => entry.DetailType == "Answered").Time);
        Assert.Equal(rejected.LandingId.ToString(), Detail(bridge, "FileRejected").GetProperty("landingId").GetString());
        Assert.Equal((answer.QuestionId.ToString(), host.Probe.MessageIds<Answered>()[0].ToString()),
            (Detail(bridge, "Answered").GetProperty("questionId").GetString(), Detail(bridge, "Answered").GetProperty("messageId").GetString()));
    }

    [Fact]
    public async Task An_event_that_was_not_taken_is_sent_again_alone()
    {
        var calls = 0;
        using var bridge = new ScriptedEventBridge(request =>
            Task.FromResult(ScriptedEventBridge.Codes(request.Entries!.Select(_ => Interlocked.Increment(ref calls) == 1 ? "ThrottlingException" : null))));
        await using var host = await StartAsync(bridge, bus => Ccar.Messaging.Responder.ResponderWorker.AddResponderWorker(bus));

        await host.Bus.Publish(SampleMessages.All.OfType<Answered>().Single());
        await SentAsync(bridge, 2);

        Assert.Single(bridge.Entries.Select(entry => entry.Detail).Distinct());
    }

    [Fact]
    public async Task A_bus_that_refuses_delays_no_answer()
    {
        using var bridge = new ScriptedEventBridge(request => Task.FromResult(ScriptedEventBridge.Codes(request.Entries!.Select(_ => "AccessDeniedException"))));
        await using var host = await StartAsync(bridge);
        await host.LandTwoRunsAsync();

        var answer = await host.AskAsync(Text);

        Assert.Equal(AnswerOutcome.Answered, answer.Outcome);
    }

    [Fact]
    public void The_detail_is_the_message_as_it_is_on_the_wire_with_its_id()
    {
        var id = Guid.NewGuid();
        var golden = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Combine("tests", "Services.Tests", "Contracts", "golden", "Answered.golden.json")));

        using var detail = JsonDocument.Parse(EventForwarder.Detail(SampleMessages.All.OfType<Answered>().Single(), id));

        Assert.Equal(id.ToString(), detail.RootElement.GetProperty("messageId").GetString());
        Assert.Equal(
            golden.RootElement.EnumerateObject().Select(member => (member.Name, JsonSerializer.Serialize(member.Value))),
            detail.RootElement.EnumerateObject().Skip(1).Select(member => (member.Name, JsonSerializer.Serialize(member.Value))));
    }

    [Fact]
    public async Task Without_a_bus_there_is_no_stage_for_it()
    {
        await using var host = await WorkerHost.StartAsync();

        Assert.Null(host.Services.GetService<EventForwarder>());
        Assert.Null(host.Services.GetService<IAmazonEventBridge>());
    }

    [Fact]
    public void Its_queues_are_documented()
    {
        var wire = File.ReadAllText(RepositoryRoot.Combine("docs", "wire.md"));

        Assert.Contains($"| `{StageNames.ForwardAnswers}` | `Answered` |", wire, StringComparison.Ordinal);
        Assert.Contains($"| `{StageNames.ForwardLandings}` | `MetadataIndexed`, `FileRejected` |", wire, StringComparison.Ordinal);
        Assert.Contains("`events:PutEvents`", wire, StringComparison.Ordinal);
    }

    private static JsonElement Detail(ScriptedEventBridge bridge, string type) =>
        JsonDocument.Parse(bridge.Entries.First(entry => entry.DetailType == type).Detail!).RootElement;

    private static Task<WorkerHost> StartAsync(ScriptedEventBridge bridge, Action<CcarBus>? workers = null) => WorkerHost.StartAsync(new WorkerHostSetup
    {
        Settings = new Dictionary<string, string?> { ["Ccar:EventBridge:Bus"] = "reports" },
        Services = services => services.AddSingleton<IAmazonEventBridge>(bridge),
        Workers = workers,
    });

    private static async Task SentAsync(ScriptedEventBridge bridge, int count)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (bridge.Entries.Count() < count)
        {
            await Task.Delay(10, patience.Token);
        }
    }
}
