using MassTransit.AmazonSqsTransport.Topology;
using MassTransit.Configuration;
using MassTransit.Topology;

namespace MassTransit.AmazonSqsTransport.Configuration;

/// <summary>What is sent, published and consumed where: one for the bus, and one per endpoint that shares all but the last.</summary>
internal sealed class AmazonSqsTopologyConfiguration : ITopologyConfiguration
{
    public AmazonSqsTopologyConfiguration()
    {
        Message = new MessageTopology(new MessageNameFormatterEntityNameFormatter(new AmazonSqsMessageNameFormatter()));
        Send = new SendTopology();
        Send.ConnectSendTopologyConfigurationObserver(new DelegateSendTopologyConfigurationObserver(GlobalTopology.Send));
        Publish = new AmazonSqsPublishTopology(Message);
        Publish.ConnectPublishTopologyConfigurationObserver(new DelegatePublishTopologyConfigurationObserver(GlobalTopology.Publish));
        Publish.ConnectPublishTopologyConfigurationObserver(new PublishToSendTopologyConfigurationObserver(Send));
        Consume = new AmazonSqsConsumeTopology(Publish);
    }

    private AmazonSqsTopologyConfiguration(AmazonSqsTopologyConfiguration bus)
    {
        (Message, Send, Publish) = (bus.Message, bus.Send, bus.Publish);
        Consume = new AmazonSqsConsumeTopology(Publish);
    }

    public IMessageTopologyConfigurator Message { get; }

    public ISendTopologyConfigurator Send { get; }

    public AmazonSqsPublishTopology Publish { get; }

    public AmazonSqsConsumeTopology Consume { get; }

    IPublishTopologyConfigurator ITopologyConfiguration.Publish => Publish;

    IConsumeTopologyConfigurator ITopologyConfiguration.Consume => Consume;

    public AmazonSqsTopologyConfiguration ForEndpoint() => new(this);

    public IEnumerable<ValidationResult> Validate() => Send.Validate().Concat(Publish.Validate()).Concat(Consume.Validate());
}
