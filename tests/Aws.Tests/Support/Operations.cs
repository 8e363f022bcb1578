using Amazon.SimpleNotificationService;
using Amazon.SimpleNotificationService.Model;

namespace Ccar.Messaging.Aws.Tests.Support;

/// <summary>Every operation once, with values that suffer from careless encoding.</summary>
public static class Operations
{
    public const string Topic = "arn:aws:sns:eu-central-1:123456789012:ccar-answered";
    public const string Nasty = "a:b/c+d=e&f%20 g?h#i\"<>\\ \t\r\n~é ü ሴ 漢字 🌍 \u0001\uFEFF%E9";
    private const string Subscription = Topic + ":6b0e71bd-7e97-4d97-80ce-4a0994e55286";

    private static readonly Dictionary<string, Func<IAmazonSimpleNotificationService, Task>> ByName = new()
    {
        ["CreateTopic"] = sns => sns.CreateTopicAsync(
            new CreateTopicRequest("ccar") { Attributes = new() { ["Policy"] = Nasty }, Tags = [new Tag { Key = Nasty, Value = Nasty }] }),
        ["DeleteTopic"] = sns => sns.DeleteTopicAsync(Topic),
        ["GetSubscriptionAttributes"] = sns => sns.GetSubscriptionAttributesAsync(Subscription),
        ["GetTopicAttributes"] = sns => sns.GetTopicAttributesAsync(Topic),
        ["ListSubscriptionsByTopic"] = sns => sns.ListSubscriptionsByTopicAsync(Topic, Nasty),
        ["ListTopics"] = sns => sns.ListTopicsAsync(Nasty),
        ["Publish"] = sns => sns.PublishAsync(new PublishRequest(Topic, Nasty, Nasty) { MessageAttributes = Attributes() }),
        ["PublishBatch"] = sns => sns.PublishBatchAsync(new PublishBatchRequest
        {
            TopicArn = Topic,
            PublishBatchRequestEntries = [new() { Id = "1", Message = Nasty, MessageAttributes = Attributes() }, new() { Id = "2", Message = "second" }],
        }),
        ["SetSubscriptionAttributes"] = sns => sns.SetSubscriptionAttributesAsync(Subscription, "FilterPolicy", Nasty),
        ["SetTopicAttributes"] = sns => sns.SetTopicAttributesAsync(Topic, "DisplayName", Nasty),
        ["Subscribe"] = sns => sns.SubscribeAsync(
            new SubscribeRequest(Topic, "sqs", Nasty) { Attributes = new() { ["FilterPolicy"] = Nasty }, ReturnSubscriptionArn = true }),
        ["TagResource"] = sns => sns.TagResourceAsync(new TagResourceRequest { ResourceArn = Topic, Tags = [new Tag { Key = Nasty, Value = "" }] }),
        ["Unsubscribe"] = sns => sns.UnsubscribeAsync(Subscription),
    };

    public static IReadOnlyCollection<string> Names => ByName.Keys;

    public static Task Call(string name, IAmazonSimpleNotificationService sns) => ByName[name](sns);

    private static Dictionary<string, MessageAttributeValue> Attributes() => new()
    {
        [Nasty] = new() { DataType = "String", StringValue = Nasty },
        ["bytes"] = new() { DataType = "Binary", BinaryValue = new MemoryStream([0xFB, 0xFF, 0xFE, 0]) },
    };
}
