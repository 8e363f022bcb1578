using MassTransit;
using MassTransit.AmazonSqsTransport.Receiving;

namespace Ccar.Messaging.Aws.Tests.Transport;

public sealed class When_a_send_fails
{
    [Fact]
    public void A_broker_that_did_not_take_it_is_told_from_a_consumer_that_failed()
    {
        var broker = new AmazonSqsTransportException("throttled", new HttpRequestException());

        Assert.True(BrokerFault.Is(broker));
        Assert.True(BrokerFault.Is(new InvalidOperationException("around it", broker)));
        Assert.True(BrokerFault.Is(new AggregateException(new InvalidOperationException(), broker)));
    }

    [Fact]
    public void A_message_that_is_never_taken_is_the_consumer_s_fault()
    {
        Assert.False(BrokerFault.Is(new AmazonSqsMessageRefusedException("too large")));
        Assert.False(BrokerFault.Is(new AmazonSqsTransportConfigurationException("no name")));
        Assert.False(BrokerFault.Is(new HttpRequestException("somebody else's")));
        Assert.False(BrokerFault.Is(null));
    }
}
