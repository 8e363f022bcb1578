namespace MassTransit;

/// <summary>Configures a bus over Amazon SQS and SNS.</summary>
public interface IAmazonSqsBusFactoryConfigurator : IBusFactoryConfigurator<IAmazonSqsReceiveEndpointConfigurator>, IAmazonSqsQueueEndpointConfigurator
{
    /// <summary>Configures the topic of a message type.</summary>
    void Publish<T>(Action<IAmazonSqsMessagePublishTopologyConfigurator<T>>? configureTopology = null)
        where T : class;

    /// <summary>Names the queue of responses; it must be no endpoint's.</summary>
    void OverrideDefaultBusEndpointQueueName(string value);

    /// <summary>Sets region, clients and limits.</summary>
    void Host(AmazonSqsHostSettings settings);
}
