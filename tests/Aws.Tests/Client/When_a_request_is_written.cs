using System.Text;
using Amazon.SimpleNotificationService.Model;
using Ccar.Messaging.Aws.Tests.Support;

namespace Ccar.Messaging.Aws.Tests.Client;

/// <summary>The form fields are those of the service model of SNS 2010-03-31; the official package writes the same.</summary>
public sealed class When_a_request_is_written
{
    private const string Topic = Operations.Topic;

    [Fact]
    public async Task A_published_message_is_written_as_the_model_says()
    {
        var form = await Form(new PublishRequest(Topic, "text", "subject")
        {
            MessageGroupId = "group",
            MessageDeduplicationId = "once",
            MessageStructure = "json",
            MessageAttributes = new()
            {
                ["scenario"] = new() { DataType = "String", StringValue = "adverse" },
                ["bytes"] = new() { DataType = "Binary", BinaryValue = new MemoryStream([0xFB, 0xFF]) },
            },
        });

        Assert.Equal(
            [
                "Action=Publish",
                "Message=text",
                "MessageAttributes.entry.1.Name=scenario",
                "MessageAttributes.entry.1.Value.DataType=String",
                "MessageAttributes.entry.1.Value.StringValue=adverse",
                "MessageAttributes.entry.2.Name=bytes",
                "MessageAttributes.entry.2.Value.BinaryValue=+/8=",
                "MessageAttributes.entry.2.Value.DataType=Binary",
                "MessageDeduplicationId=once",
                "MessageGroupId=group",
                "MessageStructure=json",
                "Subject=subject",
                $"TopicArn={Topic}",
                "Version=2010-03-31",
            ],
            form);
    }

    [Fact]
    public async Task A_batch_numbers_entries_and_their_attributes_from_one()
    {
        var form = await Form(new PublishBatchRequest
        {
            TopicArn = Topic,
            PublishBatchRequestEntries =
            [
                new() { Id = "a", Message = "one" },
                new()
                {
                    Id = "b",
                    Message = "two",
                    MessageGroupId = "group",
                    MessageAttributes = new() { ["k"] = new() { DataType = "String", StringValue = "v" } },
                },
            ],
        });

        Assert.Equal(
            [
                "Action=PublishBatch",
                "PublishBatchRequestEntries.member.1.Id=a",
                "PublishBatchRequestEntries.member.1.Message=one",
                "PublishBatchRequestEntries.member.2.Id=b",
                "PublishBatchRequestEntries.member.2.Message=two",
                "PublishBatchRequestEntries.member.2.MessageAttributes.entry.1.Name=k",
                "PublishBatchRequestEntries.member.2.MessageAttributes.entry.1.Value.DataType=String",
                "PublishBatchRequestEntries.member.2.MessageAttributes.entry.1.Value.StringValue=v",
                "PublishBatchRequestEntries.member.2.MessageGroupId=group",
                $"TopicArn={Topic}",
                "Version=2010-03-31",
            ],
            form);
    }

    [Fact]
    public async Task A_subscription_carries_its_attributes_and_the_flag()
    {
        var form = await Form(new SubscribeRequest(Topic, "sqs", "arn:aws:sqs:eu-central-1:123456789012:q")
        {
            Attributes = new() { ["RawMessageDelivery"] = "true" },
            ReturnSubscriptionArn = true,
        });

        Assert.Equal(
            [
                "Action=Subscribe",
                "Attributes.entry.1.key=RawMessageDelivery",
                "Attributes.entry.1.value=true",
                "Endpoint=arn:aws:sqs:eu-central-1:123456789012:q",
                "Protocol=sqs",
                "ReturnSubscriptionArn=true",
                $"TopicArn={Topic}",
                "Version=2010-03-31",
            ],
            form);
    }

    [Fact]
    public async Task A_topic_carries_attributes_and_tags()
    {
        var form = await Form(new CreateTopicRequest("ccar.fifo")
        {
            Attributes = new() { ["FifoTopic"] = "true" },
            Tags = [new Tag { Key = "owner", Value = "risk" }, new Tag { Key = "mark" }],
        });

        Assert.Equal(
            [
                "Action=CreateTopic",
                "Attributes.entry.1.key=FifoTopic",
                "Attributes.entry.1.value=true",
                "Name=ccar.fifo",
                "Tags.member.1.Key=owner",
                "Tags.member.1.Value=risk",
                "Tags.member.2.Key=mark",
                "Tags.member.2.Value=",
                "Version=2010-03-31",
            ],
            form);
    }

    [Fact]
    public async Task What_is_not_set_and_what_is_empty_is_not_sent()
    {
        var form = await Form(new CreateTopicRequest("ccar") { Attributes = [], Tags = [] });

        Assert.Equal(["Action=CreateTopic", "Name=ccar", "Version=2010-03-31"], form);
    }

    [Fact]
    public async Task An_attribute_can_be_set_to_nothing()
    {
        await using var server = await FakeSns.Start();
        using var client = server.Client();

        await client.SetSubscriptionAttributesAsync("arn:s", "FilterPolicy", "");

        Assert.Equal("", server.Request.Form["AttributeValue"]);
    }

    [Fact]
    public async Task Every_character_of_unicode_arrives_unharmed()
    {
        var everything = new StringBuilder();
        for (var scalar = 0; scalar <= 0x10FFFF; scalar += scalar < 0x3000 ? 1 : 251)
        {
            if (Rune.IsValid(scalar))
            {
                everything.Append(new Rune(scalar).ToString());
            }
        }

        await using var server = await FakeSns.Start();
        using var client = server.Client();

        await client.PublishAsync(Topic, everything.ToString());

        Assert.Equal(everything.ToString(), server.Request.Form["Message"]);
        Assert.Equal("application/x-www-form-urlencoded; charset=utf-8", server.Request.Headers["Content-Type"]);
    }

    private static async Task<IEnumerable<string>> Form(Amazon.SimpleNotificationService.AmazonSimpleNotificationServiceRequest request)
    {
        await using var server = await FakeSns.Start();
        using var client = server.Client();
        await (request switch
        {
            PublishRequest publish => (Task)client.PublishAsync(publish),
            PublishBatchRequest batch => client.PublishBatchAsync(batch),
            SubscribeRequest subscribe => client.SubscribeAsync(subscribe),
            CreateTopicRequest create => client.CreateTopicAsync(create),
            _ => throw new ArgumentException($"No call for {request.GetType().Name}.", nameof(request)),
        });
        return server.Request.Form.Select(field => $"{field.Key}={field.Value}").Order(StringComparer.Ordinal);
    }
}
