using MassTransit;
using MassTransit.AmazonSqsTransport.Topology;

namespace Ccar.Messaging.Aws.Tests.Transport;

public sealed class When_an_address_is_read
{
    private static readonly Uri Host = new("amazonsqs://eu-central-1/");

    [Theory]
    [InlineData("queue:ccar-questions", "amazonsqs://eu-central-1/ccar-questions")]
    [InlineData("topic:ccar-answered", "amazonsqs://eu-central-1/ccar-answered?type=topic")]
    [InlineData("amazonsqs://us-east-1/ccar-questions", "amazonsqs://us-east-1/ccar-questions")]
    [InlineData("amazonsqs://us-east-1/team/ccar-questions", "amazonsqs://us-east-1/team/ccar-questions")]
    [InlineData("amazonsqs://us-east-1/bus_1?durable=false&autodelete=true", "amazonsqs://us-east-1/bus_1?durable=false&autodelete=true")]
    [InlineData("amazonsqs://us-east-1/bus_1?temporary=true", "amazonsqs://us-east-1/bus_1?durable=false&autodelete=true")]
    [InlineData("amazonsqs://us-east-1/orders.fifo", "amazonsqs://us-east-1/orders.fifo")]
    public void It_is_written_in_the_long_form(string address, string expected) =>
        Assert.Equal(expected, new AmazonSqsEndpointAddress(Host, new Uri(address)).ToUri().ToString());

    [Theory]
    [InlineData("rabbitmq://host/queue")]
    [InlineData("exchange:x")]
    public void Another_transport_s_address_is_refused(string address)
    {
        var refused = Assert.Throws<ArgumentException>(() => new AmazonSqsEndpointAddress(Host, new Uri(address)));

        Assert.Contains(address, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("queue:has%20space")]
    [InlineData("queue:a/b")]
    [InlineData("queue:0123456789012345678901234567890123456789012345678901234567890123456789012345678901")]
    public void A_name_that_the_broker_would_not_take_is_refused(string address) =>
        Assert.Throws<AmazonSqsTransportConfigurationException>(() => new AmazonSqsEndpointAddress(Host, new Uri(address)));

    [Theory]
    [InlineData(typeof(Sample.Answered), "Ccar_Messaging_Aws_Tests_Transport-Sample_Answered")]
    [InlineData(typeof(Fault<Sample.Answered>), "MassTransit-Fault--Ccar_Messaging_Aws_Tests_Transport-Sample_Answered--")]
    public void A_topic_is_named_as_the_official_package_names_it(Type type, string expected) =>
        Assert.Equal(expected, new AmazonSqsMessageNameFormatter().GetMessageName(type));

    [Theory]
    [InlineData("ccar-questions", "ccar-questions_error")]
    [InlineData("orders.fifo", "orders_error.fifo")]
    public void The_suffix_of_an_error_queue_stands_before_that_of_fifo(string queue, string expected) =>
        Assert.Equal(expected, EntityName.WithSuffix(queue, name => $"{name}_error"));
}
