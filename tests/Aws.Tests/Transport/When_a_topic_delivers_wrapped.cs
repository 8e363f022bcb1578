using Amazon.SQS.Model;
using MassTransit.AmazonSqsTransport.Receiving;

namespace Ccar.Messaging.Aws.Tests.Transport;

public sealed class When_a_topic_delivers_wrapped
{
    private const string Wrapped =
        """
        {"Type":"Notification","MessageId":"m","TopicArn":"arn:aws:sns:us-east-1:123456789012:ccar-answered","Message":"{\"a\":1}",
        "Timestamp":"2026-01-01T00:00:00.000Z","MessageAttributes":{"Content-Type":{"Type":"String","Value":"application/json"}}}
        """;

    [Fact]
    public void The_body_within_is_taken()
    {
        var content = SnsEnvelope.Unwrap(new Message { Body = Wrapped });

        Assert.Equal("{\"a\":1}", content.Body);
        Assert.Equal("arn:aws:sns:us-east-1:123456789012:ccar-answered", content.TopicArn);
        Assert.Equal("application/json", content.Attributes["Content-Type"].StringValue);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"TopicArn\"")]
    [InlineData("{\"question\":\"what is \\\"TopicArn\\\"\"}")]
    [InlineData("{\"TopicArn\":\"arn\",\"Message\":\"text\"}")]
    [InlineData("{\"Type\":\"Notification\",\"TopicArn\":1,\"Message\":\"text\"}")]
    [InlineData("[\"TopicArn\"]")]
    [InlineData("{\"Type\":\"Notification\",\"TopicArn\":\"x\",\"Message\":\"\\ud800\"}")]
    public void Whatever_else_speaks_of_topics_is_left_alone(string body)
    {
        var content = SnsEnvelope.Unwrap(new Message { Body = body });

        Assert.Equal(body, content.Body);
        Assert.Null(content.TopicArn);
    }
}
