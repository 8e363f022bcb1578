using MassTransit;

namespace Ccar.Messaging.Hosting;

/// <summary>
/// The policy every stage shares, in order from the outside: stage clock, question guard, retry of named transient faults, in-memory outbox.
/// A stage's own definition sets its queue, its concurrency and which faults it retries.
/// </summary>
/// <typeparam name="TConsumer">The stage's consumer.</typeparam>
public abstract class StageDefinition<TConsumer> : ConsumerDefinition<TConsumer>
    where TConsumer : class, IConsumer
{
    private readonly bool _publishesFaults;

    /// <summary>Names the queue and how many messages one process works on at a time.</summary>
    /// <param name="queue">The queue.</param>
    /// <param name="concurrency">Messages at a time.</param>
    /// <param name="publishesFaults">
    /// Whether a <see cref="Fault{T}"/> goes out besides parking the message: true only where one is consumed, because a fault that
    /// cannot be published keeps its message from being parked.
    /// </param>
    protected StageDefinition(string queue, int concurrency, bool publishesFaults = false)
    {
        _publishesFaults = publishesFaults;
        EndpointName = queue;
        ConcurrentMessageLimit = concurrency;
    }

    /// <inheritdoc/>
    protected sealed override void ConfigureConsumer(
        IReceiveEndpointConfigurator endpointConfigurator, IConsumerConfigurator<TConsumer> consumerConfigurator, IRegistrationContext context)
    {
        endpointConfigurator.PublishFaults = _publishesFaults;
        ConfigureEndpoint(endpointConfigurator);
        endpointConfigurator.UseConsumeFilter(typeof(StageFilter<>), context);
        endpointConfigurator.UseConsumeFilter(typeof(QuestionGuardFilter<>), context);
        ConfigureFilters(endpointConfigurator, context);
        endpointConfigurator.UseMessageRetry(ConfigureRetry);
        endpointConfigurator.UseInMemoryOutbox(context);
    }

    /// <summary>What the endpoint needs besides; nothing by default.</summary>
    protected virtual void ConfigureEndpoint(IReceiveEndpointConfigurator endpoint)
    {
    }

    /// <summary>Filters between the question guard and the retry; none by default.</summary>
    protected virtual void ConfigureFilters(IReceiveEndpointConfigurator endpoint, IRegistrationContext context)
    {
    }

    /// <summary>Which faults are tried again, and when. By default: I/O and time-outs, five times within three seconds, with jitter.</summary>
    protected virtual void ConfigureRetry(IRetryConfigurator retry)
    {
        retry.Handle<IOException>();
        retry.Handle<TimeoutException>();
        retry.Exponential(5, TimeSpan.FromMilliseconds(20), TimeSpan.FromSeconds(2), TimeSpan.FromMilliseconds(60));
    }
}
