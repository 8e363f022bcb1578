using System.Text.Json.Nodes;
using MassTransit;
using MassTransit.AmazonSqsTransport.Deployment;

namespace Ccar.Messaging.Aws.Tests.Transport;

public sealed class When_a_topic_is_allowed_to_send
{
    private const string Queue = "arn:aws:sqs:eu-central-1:123456789012:ccar-landings";
    private const string Topic = "arn:aws:sns:eu-central-1:123456789012:ccar-answered";

    [Fact]
    public void A_queue_without_policy_gets_one_statement()
    {
        var policy = JsonNode.Parse(QueuePolicy.Allow(null, Queue, [Topic])!)!;

        var statement = Assert.Single(policy["Statement"]!.AsArray())!;
        Assert.Equal("Allow", (string?)statement["Effect"]);
        Assert.Equal("sns.amazonaws.com", (string?)statement["Principal"]!["Service"]);
        Assert.Equal("sqs:SendMessage", (string?)statement["Action"]);
        Assert.Equal(Queue, (string?)statement["Resource"]);
        Assert.Equal(Topic, (string?)Assert.Single(statement["Condition"]!["ArnLike"]!["aws:SourceArn"]!.AsArray()));
    }

    [Fact]
    public void A_second_topic_joins_the_statement()
    {
        var first = QueuePolicy.Allow(null, Queue, [Topic]);

        var policy = JsonNode.Parse(QueuePolicy.Allow(first, Queue, [Topic, $"{Topic}-2"])!)!;

        var statement = Assert.Single(policy["Statement"]!.AsArray())!;
        Assert.Equal([Topic, $"{Topic}-2"], statement["Condition"]!["ArnLike"]!["aws:SourceArn"]!.AsArray().Select(topic => (string?)topic));
    }

    [Fact]
    public void What_is_allowed_already_is_not_written_again() =>
        Assert.Null(QueuePolicy.Allow(QueuePolicy.Allow(null, Queue, [Topic]), Queue, [Topic]));

    [Fact]
    public void Statements_of_others_stay()
    {
        const string EventBridge =
            """{"Version":"2012-10-17","Id":"ops","Statement":{"Sid":"events","Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"*"}}""";

        var policy = JsonNode.Parse(QueuePolicy.Allow(EventBridge, Queue, [Topic])!)!;

        Assert.Equal("ops", (string?)policy["Id"]);
        Assert.Equal("events", (string?)policy["Statement"]![0]!["Sid"]);
        Assert.Equal(2, policy["Statement"]!.AsArray().Count);
    }

    [Fact]
    public void A_statement_with_a_further_condition_is_not_widened()
    {
        const string Narrow =
            """
            {"Statement":[{"Effect":"Allow","Principal":{"Service":"sns.amazonaws.com"},"Action":"sqs:SendMessage",
            "Resource":"arn:aws:sqs:eu-central-1:123456789012:ccar-landings","Condition":{
            "ArnLike":{"aws:SourceArn":"arn:aws:sns:eu-central-1:123456789012:ccar-answered"},"Bool":{"aws:SecureTransport":"true"}}}]}
            """;

        var policy = JsonNode.Parse(QueuePolicy.Allow(Narrow, Queue, [Topic])!)!;

        Assert.Equal(2, policy["Statement"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("{\"Version\":")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    public void A_policy_that_cannot_be_read_is_not_written_over(string policy)
    {
        var refused = Assert.Throws<AmazonSqsTransportConfigurationException>(() => QueuePolicy.Allow(policy, Queue, [Topic]));

        Assert.Contains(Queue, refused.Message, StringComparison.Ordinal);
    }
}
