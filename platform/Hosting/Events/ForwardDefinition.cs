using MassTransit;

namespace Ccar.Messaging.Hosting;

/// <summary>The policy of a stage that tells an event bus. It stands beside the others, so a bus that is away delays nothing else.</summary>
/// <typeparam name="TConsumer">The stage's consumer.</typeparam>
/// <param name="queue">The queue.</param>
public abstract class ForwardDefinition<TConsumer>(string queue) : StageDefinition<TConsumer>(queue, concurrency: 32)
    where TConsumer : class, IConsumer
{
    // After the last one the message is parked, from where it can be moved back.
    private static readonly TimeSpan[] Redeliveries = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15)];

    /// <inheritdoc/>
    protected override void ConfigureFilters(IReceiveEndpointConfigurator endpoint, IRegistrationContext context) => endpoint.UseDelayedRedelivery(redelivery =>
    {
        redelivery.Handle<EventNotTakenException>();
        redelivery.Intervals(Redeliveries);
    });

    /// <inheritdoc/>
    protected override void ConfigureRetry(IRetryConfigurator retry)
    {
        // Some seconds with growing pauses: a worker that stops waits for them.
        retry.Handle<EventNotTakenException>();
        retry.Exponential(6, TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(4), TimeSpan.FromMilliseconds(200));
    }
}
