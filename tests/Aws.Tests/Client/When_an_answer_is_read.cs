using System.Net;
using Ccar.Messaging.Aws.Tests.Support;

namespace Ccar.Messaging.Aws.Tests.Client;

public sealed class When_an_answer_is_read
{
    [Fact]
    public async Task Members_status_and_request_id_are_there()
    {
        await using var server = await FakeSns.Start(
            Reply.Success("Publish", "<MessageId>m-1</MessageId><SequenceNumber>10000000000000003000</SequenceNumber>"));
        using var client = server.Client();

        var response = await client.PublishAsync(Operations.Topic, "text");

        Assert.Equal("m-1", response.MessageId);
        Assert.Equal("10000000000000003000", response.SequenceNumber);
        Assert.Equal("5a2b-request", response.ResponseMetadata.RequestId);
        Assert.Equal(HttpStatusCode.OK, response.HttpStatusCode);
    }

    [Fact]
    public async Task Failures_inside_a_successful_batch_are_told_apart()
    {
        await using var server = await FakeSns.Start(Reply.Success("PublishBatch", """
            <Successful><member><Id>1</Id><MessageId>m-1</MessageId></member></Successful>
            <Failed>
              <member><Id>2</Id><Code>InternalError</Code><Message>Again &amp; later</Message><SenderFault>false</SenderFault></member>
              <member><Id>3</Id><Code>InvalidParameter</Code><SenderFault>true</SenderFault></member>
            </Failed>
            """));
        using var client = server.Client();

        var response = await client.PublishBatchAsync(new() { TopicArn = Operations.Topic, PublishBatchRequestEntries = [new() { Id = "1", Message = "m" }] });

        var success = Assert.Single(response.Successful!);
        Assert.Equal(("1", "m-1", null), (success.Id, success.MessageId, success.SequenceNumber));
        Assert.Equal(
            [("2", "InternalError", "Again & later", false), ("3", "InvalidParameter", null, true)],
            response.Failed!.Select(failure => (failure.Id, failure.Code, failure.Message, failure.SenderFault)));
    }

    [Fact]
    public async Task A_batch_without_failures_has_no_list_of_them()
    {
        await using var server = await FakeSns.Start(
            Reply.Success("PublishBatch", "<Failed/><Successful><member><Id>1</Id><MessageId>m-1</MessageId></member></Successful>"));
        using var client = server.Client();

        var response = await client.PublishBatchAsync(new() { TopicArn = Operations.Topic, PublishBatchRequestEntries = [new() { Id = "1", Message = "m" }] });

        Assert.Null(response.Failed);
        Assert.Single(response.Successful!);
    }

    [Fact]
    public async Task Members_nobody_knows_are_ignored()
    {
        await using var server = await FakeSns.Start(Reply.Success("GetTopicAttributes", """
            <New><TopicArn>other</TopicArn></New>
            <Attributes>
              <entry><new>x</new><key>Policy</key><value>{"a":"&lt;b&gt;"}</value></entry>
              <entry><key>DisplayName</key><value/></entry>
              <entry><key>Blank</key><value>  </value></entry>
            </Attributes>
            """));
        using var client = server.Client();

        var response = await client.GetTopicAttributesAsync(Operations.Topic);

        Assert.Equal(new Dictionary<string, string> { ["Policy"] = """{"a":"<b>"}""", ["DisplayName"] = "", ["Blank"] = "  " }, response.Attributes);
    }

    [Fact]
    public async Task An_answer_without_namespace_or_whitespace_is_read_too()
    {
        const string Bare = "<CreateTopicResponse><CreateTopicResult><TopicArn>arn:t</TopicArn></CreateTopicResult></CreateTopicResponse>";
        await using var server = await FakeSns.Start(new Reply(200, "<?xml version=\"1.0\"?>" + Bare));
        using var client = server.Client();

        var response = await client.CreateTopicAsync("ccar");

        Assert.Equal("arn:t", response.TopicArn);
        Assert.Null(response.ResponseMetadata.RequestId);
    }

    [Fact]
    public async Task A_subscription_has_all_its_members()
    {
        await using var server = await FakeSns.Start(Reply.Success("ListSubscriptionsByTopic", """
            <Subscriptions><member>
              <TopicArn>arn:t</TopicArn><Protocol>sqs</Protocol><SubscriptionArn>PendingConfirmation</SubscriptionArn>
              <Owner>123456789012</Owner><Endpoint>arn:q</Endpoint>
            </member></Subscriptions>
            """));
        using var client = server.Client();

        var subscription = Assert.Single((await client.ListSubscriptionsByTopicAsync("arn:t")).Subscriptions!);

        Assert.Equal(
            ("arn:t", "sqs", "PendingConfirmation", "123456789012", "arn:q"),
            (subscription.TopicArn, subscription.Protocol, subscription.SubscriptionArn, subscription.Owner, subscription.Endpoint));
    }

    [Fact]
    public async Task Lists_are_paged_by_token_until_there_is_none()
    {
        await using var server = await FakeSns.Start(request => request.Form.GetValueOrDefault("NextToken") switch
        {
            null => Reply.Success("ListTopics", """
                <Topics><member><TopicArn>arn:1</TopicArn></member><member><TopicArn>arn:2</TopicArn></member></Topics><NextToken>a+b/c==</NextToken>
                """),
            "a+b/c==" => Reply.Success("ListTopics", "<Topics><member><TopicArn>arn:3</TopicArn></member></Topics>"),
            var token => Reply.Error(400, "InvalidParameter", token),
        });
        using var client = server.Client();

        var first = await client.ListTopicsAsync();
        var second = await client.ListTopicsAsync(first.NextToken!);

        Assert.Equal(["arn:1", "arn:2", "arn:3"], first.Topics!.Concat(second.Topics!).Select(topic => topic.TopicArn));
        Assert.Null(second.NextToken);
    }

    [Fact]
    public async Task Subscriptions_are_paged_by_token_until_there_is_none()
    {
        await using var server = await FakeSns.Start(
            Reply.Success("ListSubscriptionsByTopic", "<Subscriptions><member><Endpoint>arn:1</Endpoint></member></Subscriptions><NextToken>next</NextToken>"),
            Reply.Success("ListSubscriptionsByTopic", "<Subscriptions/><NextToken/>"));
        using var client = server.Client();

        var first = await client.ListSubscriptionsByTopicAsync("arn:t");
        var second = await client.ListSubscriptionsByTopicAsync("arn:t", first.NextToken!);

        Assert.Equal("arn:1", Assert.Single(first.Subscriptions!).Endpoint);
        Assert.Null(second.Subscriptions);
        Assert.Null(second.NextToken);
        Assert.Equal([null, "next"], server.Requests.Select(request => request.Form.GetValueOrDefault("NextToken")));
    }
}
