using System.Diagnostics;
using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Conformance.Tests.Transports;

namespace Ccar.Messaging.Conformance.Tests.Universal;

public sealed class When_a_journey_is_traced
{
    [Theory]
    [On(Broker.InMemory)]
    [On(Broker.Sqs)]
    public async Task Sender_and_consumer_are_in_one_trace(Broker broker)
    {
        using var listener = Listen(ActivitySamplingResult.AllDataAndRecorded);
        var consumed = await SendUnderAsync(broker, ActivityTraceFlags.Recorded);

        Assert.True(consumed.Recorded);
    }

    [Theory]
    [On(Broker.InMemory)]
    [On(Broker.Sqs)]
    public async Task They_are_also_when_nobody_records_it(Broker broker)
    {
        using var listener = Listen(ActivitySamplingResult.PropagationData);
        var consumed = await SendUnderAsync(broker, ActivityTraceFlags.None);

        Assert.False(consumed.Recorded);
    }

    /// <summary>Publishes within an activity and returns the consumer's, which must belong to the same trace.</summary>
    private static async Task<Activity> SendUnderAsync(Broker broker, ActivityTraceFlags flags)
    {
        await using var world = await World.OnAsync(broker);
        var consumed = new Probe<Activity?>();
        var bus = await world.StartAsync(factory => factory.ReceiveEndpoint(
            world.Queue(), endpoint => MassTransit.HandlerExtensions.Handler<Ping>(endpoint, _ => consumed.Noted(Activity.Current))));
        using var parent = new Activity("the sender").SetIdFormat(ActivityIdFormat.W3C);
        parent.ActivityTraceFlags = flags;
        parent.Start();

        await bus.PublishAsync(new Ping { Number = 1 });

        var activity = Assert.IsType<Activity>(await consumed.FirstAsync());
        Assert.Equal(parent.TraceId, activity.TraceId);
        return activity;
    }

    private static ActivityListener Listen(ActivitySamplingResult result)
    {
        // Each test's listener hears all tests, so it decides for its own flags only.
        var wanted = result == ActivitySamplingResult.PropagationData ? ActivityTraceFlags.None : ActivityTraceFlags.Recorded;
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "MassTransit",
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
                options.Parent != default && (options.Parent.TraceFlags & ActivityTraceFlags.Recorded) == wanted ? result : ActivitySamplingResult.None,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}
