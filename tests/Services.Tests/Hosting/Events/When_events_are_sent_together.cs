using System.Net;
using Amazon.EventBridge;
using Amazon.EventBridge.Model;
using Amazon.Runtime;
using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Services.Tests.Hosting.Events;

public sealed class When_events_are_sent_together
{
    [Fact]
    public async Task What_gathers_meanwhile_goes_in_tens()
    {
        var first = new TaskCompletionSource();
        using var bridge = new ScriptedEventBridge(async request =>
        {
            await first.Task;
            return ScriptedEventBridge.Codes(request.Entries!.Select(_ => (string?)null));
        });
        var batches = Batches(bridge);

        var sending = Enumerable.Range(0, 26).Select(i => batches.SendAsync(Entry($"{i}"), CancellationToken.None)).ToList();
        first.SetResult();
        await Task.WhenAll(sending);

        Assert.Equal([1, 10, 10, 5], bridge.Requests.Select(request => request.Entries!.Count));
        Assert.Equal(Enumerable.Range(0, 26).Select(i => $"{i}"), bridge.Entries.Select(entry => entry.Detail));
    }

    [Fact]
    public async Task Each_sender_hears_of_its_own_event()
    {
        var first = new TaskCompletionSource();
        using var bridge = new ScriptedEventBridge(async request =>
        {
            await first.Task;
            return ScriptedEventBridge.Codes(request.Entries!.Select(entry => entry.Detail is "taken" ? null : entry.Detail));
        });
        var batches = Batches(bridge);

        var begun = batches.SendAsync(Entry("taken"), CancellationToken.None);
        var taken = batches.SendAsync(Entry("taken"), CancellationToken.None);
        var throttled = batches.SendAsync(Entry("ThrottlingException"), CancellationToken.None);
        var internalFailure = batches.SendAsync(Entry("InternalFailure"), CancellationToken.None);
        var malformed = batches.SendAsync(Entry("MalformedDetail"), CancellationToken.None);
        first.SetResult();

        await Task.WhenAll(begun, taken);
        await Assert.ThrowsAsync<EventNotTakenException>(() => throttled);
        await Assert.ThrowsAsync<EventNotTakenException>(() => internalFailure);
        var refused = await Assert.ThrowsAsync<EventRefusedException>(() => malformed);
        Assert.Equal("The event Answered for the bus 'reports' was not taken: MalformedDetail, no.", refused.Message);
        Assert.Equal(2, bridge.Requests.Count);
    }

    [Fact]
    public async Task A_request_holds_no_more_than_the_bus_takes()
    {
        var first = new TaskCompletionSource();
        using var bridge = new ScriptedEventBridge(async request =>
        {
            await first.Task;
            return ScriptedEventBridge.Codes(request.Entries!.Select(_ => (string?)null));
        });
        var batches = Batches(bridge);

        var sending = Enumerable.Range(0, 5).Select(_ => batches.SendAsync(Entry(new string('x', 100 * 1024)), CancellationToken.None)).ToList();
        first.SetResult();
        await Task.WhenAll(sending);

        Assert.Equal([1, 2, 2], bridge.Requests.Select(request => request.Entries!.Count));
    }

    [Fact]
    public async Task An_event_that_is_too_large_is_refused_before_it_is_sent()
    {
        using var bridge = new ScriptedEventBridge();
        var most = 262_144 - "ccar.messaging".Length - "Answered".Length;

        await Batches(bridge).SendAsync(Entry(new string('x', most)), CancellationToken.None);
        var refused = await Assert.ThrowsAsync<EventRefusedException>(() => Batches(bridge).SendAsync(Entry(new string('x', most + 1)), CancellationToken.None));

        Assert.Contains("has 262145 bytes, and an event may have 262144", refused.Message, StringComparison.Ordinal);
        Assert.Single(bridge.Requests);
    }

    [Theory]
    [InlineData("InternalException", 500, true)]
    [InlineData("ThrottlingException", 400, true)]
    [InlineData("RequestLimitExceeded", 400, true)]
    [InlineData("TooManyRequestsException", 400, true)]
    [InlineData("RequestTimeoutException", 400, true)]
    [InlineData("ExpiredTokenException", 403, true)]
    [InlineData("ExpiredTokenException", 400, true)]
    [InlineData(null, 200, true)]
    [InlineData("ValidationException", 400, false)]
    [InlineData("AccessDeniedException", 403, false)]
    [InlineData("ResourceNotFoundException", 400, false)]
    public async Task A_request_that_fails_whole_fails_every_event_of_it(string? code, int status, bool mayPass)
    {
        using var bridge = new ScriptedEventBridge(_ => throw new AmazonEventBridgeException("no", new InvalidOperationException("inner"), ErrorType.Unknown, code, "id", (HttpStatusCode)status));

        var fault = await Assert.ThrowsAnyAsync<Exception>(() => Batches(bridge).SendAsync(Entry("x"), CancellationToken.None));

        Assert.Equal(mayPass ? typeof(EventNotTakenException) : typeof(EventRefusedException), fault.GetType());
    }

    [Fact]
    public async Task An_answer_that_does_not_name_an_event_is_no_success()
    {
        using var bridge = new ScriptedEventBridge(_ => Task.FromResult(new PutEventsResponse()));

        await Assert.ThrowsAsync<EventNotTakenException>(() => Batches(bridge).SendAsync(Entry("x"), CancellationToken.None));
    }

    private static EventBatches Batches(IAmazonEventBridge bridge) => new(new Lazy<IAmazonEventBridge>(bridge));

    private static PutEventsRequestEntry Entry(string detail) => new() { EventBusName = "reports", Source = "ccar.messaging", DetailType = "Answered", Detail = detail };
}
