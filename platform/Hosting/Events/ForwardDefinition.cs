using MassTransit;

namespace Ccar.Messaging.Hosting;

/// <summary>The policy of a stage that tells an event bus. It stands beside the others, so a bus that is away delays nothing else.</summary>
/// <typeparam name="TConsumer">The stage's consumer.</typeparam>
/// <param name="queue">The queue.</param>
public abstract class ForwardDefinition<TConsumer>(string queue) : StageDefinition<TConsumer>(queue, concurrency: 32)
    where TConsumer : class, IConsumer
{
    /// <inheritdoc/>
    protected override void ConfigureRetry(IRetryConfigurator retry)
    {
        // About a minute with growing pauses; then the message is parked, from where it can be moved back.
        retry.Handle<EventNotTakenException>();
        retry.Exponential(10, TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(15), TimeSpan.FromMilliseconds(200));
    }
}
