using Amazon.SimpleNotificationService;
using Amazon.SimpleNotificationService.Model;
using Ccar.Messaging.Aws.Tests.Support;

namespace Ccar.Messaging.Aws.Tests.Client;

public sealed class When_a_required_parameter_is_missing
{
    private static readonly Dictionary<string, Func<IAmazonSimpleNotificationService, Task>> Calls = new()
    {
        ["CreateTopic needs Name, which is null"] = sns => sns.CreateTopicAsync(new CreateTopicRequest()),
        ["CreateTopic needs Tags.member.1.Key, which is null"] = sns => sns.CreateTopicAsync(new CreateTopicRequest("t") { Tags = [new Tag()] }),
        ["DeleteTopic needs TopicArn, which is null"] = sns => sns.DeleteTopicAsync(new DeleteTopicRequest()),
        ["GetTopicAttributes needs TopicArn, which is empty"] = sns => sns.GetTopicAttributesAsync(""),
        ["SetTopicAttributes needs AttributeName, which is null"] = sns => sns.SetTopicAttributesAsync(new SetTopicAttributesRequest { TopicArn = "t" }),
        ["TagResource needs Tags, which is null"] = sns => sns.TagResourceAsync(new TagResourceRequest { ResourceArn = "t" }),
        ["Subscribe needs Protocol, which is null"] = sns => sns.SubscribeAsync(new SubscribeRequest { TopicArn = "t" }),
        ["Unsubscribe needs SubscriptionArn, which is null"] = sns => sns.UnsubscribeAsync(new UnsubscribeRequest()),
        ["ListSubscriptionsByTopic needs TopicArn, which is null"] = sns => sns.ListSubscriptionsByTopicAsync(new ListSubscriptionsByTopicRequest()),
        ["GetSubscriptionAttributes needs SubscriptionArn, which is null"] = sns => sns.GetSubscriptionAttributesAsync(new GetSubscriptionAttributesRequest()),
        ["SetSubscriptionAttributes needs AttributeName, which is null"] = sns => sns.SetSubscriptionAttributesAsync(
            new SetSubscriptionAttributesRequest { SubscriptionArn = "s" }),
        ["Publish needs TopicArn, which is null"] = sns => sns.PublishAsync(new PublishRequest { Message = "m" }),
        ["Publish needs Message, which is empty"] = sns => sns.PublishAsync("t", ""),
        ["Publish needs MessageAttributes.entry.1.Value.DataType, which is null"] = sns => sns.PublishAsync(
            new PublishRequest("t", "m") { MessageAttributes = new() { ["a"] = new() } }),
        ["PublishBatch needs PublishBatchRequestEntries, which is empty"] = sns => sns.PublishBatchAsync(
            new PublishBatchRequest { TopicArn = "t", PublishBatchRequestEntries = [] }),
        ["PublishBatch needs PublishBatchRequestEntries.member.2.Message, which is null"] = sns => sns.PublishBatchAsync(
            new PublishBatchRequest { TopicArn = "t", PublishBatchRequestEntries = [new() { Id = "1", Message = "m" }, new() { Id = "2" }] }),
        ["PublishBatch: item 1 of PublishBatchRequestEntries is null"] = sns => sns.PublishBatchAsync(
            new PublishBatchRequest { TopicArn = "t", PublishBatchRequestEntries = [null!] }),
        ["Publish: Message holds half a surrogate pair at position 3"] = sns => sns.PublishAsync("t", "abc\uD83Dd"),
    };

    public static TheoryData<string> Faults => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task The_call_fails_naming_it_and_nothing_is_sent(string fault)
    {
        await using var server = await FakeSns.Start();
        using var client = server.Client();

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => Calls[fault](client));

        Assert.StartsWith(fault, exception.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_phone_number_or_a_target_stands_in_for_the_topic()
    {
        await using var server = await FakeSns.Start();
        using var client = server.Client();

        await client.PublishAsync(new PublishRequest { PhoneNumber = "+15550100", Message = "m" });
        await client.PublishAsync(new PublishRequest { TargetArn = Operations.Topic, Message = "m" });

        Assert.Equal("+15550100", server.Requests[0].Form["PhoneNumber"]);
        Assert.Equal(Operations.Topic, server.Requests[1].Form["TargetArn"]);
    }
}
