using MassTransit.AmazonSqsTransport.Configuration;
using MassTransit.Transports;

namespace MassTransit.AmazonSqsTransport.Sending;

/// <summary>Gives the bus a transport for an address or for a message type's topic.</summary>
internal sealed class SqsTransportProvider(AmazonSqsHostConfiguration host, ReceiveEndpointContext endpoint) : ISendTransportProvider, IPublishTransportProvider
{
    public Uri NormalizeAddress(Uri address) => new AmazonSqsEndpointAddress(host.HostAddress, address).ToUri();

    public Task<ISendTransport> GetSendTransport(Uri address)
    {
        var to = new AmazonSqsEndpointAddress(host.HostAddress, address);
        var context = new SqsSendTransportContext(host, endpoint.Serialization, to.Name, SenderTo(to));
        return Task.FromResult<ISendTransport>(new SendTransport<PipeContext>(context));
    }

    public Task<ISendTransport> GetPublishTransport<T>(Uri? publishAddress)
        where T : class =>
        GetSendTransport(publishAddress ?? throw new AmazonSqsTransportConfigurationException($"'{typeof(T)}' cannot be published: it has no topic."));

    private Func<OutgoingMessage, Task> SenderTo(AmazonSqsEndpointAddress to) =>
        to switch
        {
            { IsTopic: true } => host.Connection.TopicSenders[to.Name].PublishAsync,
            { AutoDelete: true } => host.Connection.TemporaryQueueSenders[to.Name].SendAsync,
            _ => host.Connection.QueueSenders[to.Name].SendAsync,
        };
}
