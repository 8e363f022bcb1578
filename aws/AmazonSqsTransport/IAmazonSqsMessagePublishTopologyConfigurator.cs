namespace MassTransit;

/// <summary>The topic of a message type.</summary>
public interface IAmazonSqsMessagePublishTopologyConfigurator<TMessage> : IMessagePublishTopologyConfigurator<TMessage>, IAmazonSqsTopicConfigurator
    where TMessage : class;
