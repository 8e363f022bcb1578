using Amazon.SimpleNotificationService.Model;
using MassTransit.AmazonSqsTransport.Connection;
using MassTransit.AmazonSqsTransport.Topology;

namespace MassTransit.AmazonSqsTransport.Deployment;

/// <summary>Subscribes a queue to its topics with raw delivery, and lets the topics send to it.</summary>
internal sealed class SubscriptionDeployer(AmazonSqsConnection connection)
{
    public async Task DeployAsync(DeployedQueue queue, IReadOnlyList<SubscriptionDeclaration> subscriptions, CancellationToken cancellationToken)
    {
        if (subscriptions.Count == 0)
        {
            return;
        }

        var topics = await Task.WhenAll(subscriptions.Select(subscription => connection.Topics.DeclareAsync(subscription.Topic, cancellationToken)));

        // The permission comes first: what a topic may not deliver is lost.
        var permission = new QueuePermission(connection.Sqs, connection.Clock);
        await permission.AllowAsync(queue, topics, cancellationToken);
        var arns = await Task.WhenAll(subscriptions.Zip(topics, (subscription, topic) => SubscribeAsync(queue, topic, subscription, cancellationToken)));
        queue.SubscriptionArns.AddRange(arns);

        // Who started at the same moment may have written over the permission meanwhile.
        await permission.AllowAsync(queue, topics, cancellationToken);
    }

    public async Task RemoveAsync(DeployedQueue queue, CancellationToken cancellationToken)
    {
        foreach (var subscription in queue.SubscriptionArns)
        {
            try
            {
                await connection.Sns.UnsubscribeAsync(new UnsubscribeRequest { SubscriptionArn = subscription }, cancellationToken);
            }
            catch (NotFoundException)
            {
                // Somebody removed it before.
            }
        }
    }

    private async Task<string> SubscribeAsync(DeployedQueue queue, string topic, SubscriptionDeclaration subscription, CancellationToken cancellationToken)
    {
        var attributes = new Dictionary<string, string>(subscription.Attributes, StringComparer.Ordinal) { ["RawMessageDelivery"] = "true" };
        var request = new SubscribeRequest
        {
            TopicArn = topic,
            Protocol = "sqs",
            Endpoint = queue.Arn,
            Attributes = attributes,
            ReturnSubscriptionArn = true,
        };
        try
        {
            return (await connection.Sns.SubscribeAsync(request, cancellationToken)).SubscriptionArn!;
        }
        catch (InvalidParameterException)
        {
            // Most likely it is there with other attributes; if not, the refusal stands.
            if (await UpdateAsync(queue, topic, attributes, cancellationToken) is { } present)
            {
                return present;
            }

            throw;
        }
    }

    private async Task<string?> UpdateAsync(DeployedQueue queue, string topic, Dictionary<string, string> attributes, CancellationToken cancellationToken)
    {
        if (await FindAsync(queue, topic, cancellationToken) is not { } subscription)
        {
            return null;
        }

        foreach (var (name, value) in attributes)
        {
            var request = new SetSubscriptionAttributesRequest { SubscriptionArn = subscription, AttributeName = name, AttributeValue = value };
            await connection.Sns.SetSubscriptionAttributesAsync(request, cancellationToken);
        }

        return subscription;
    }

    private async Task<string?> FindAsync(DeployedQueue queue, string topic, CancellationToken cancellationToken)
    {
        string? next = null;
        do
        {
            var request = new ListSubscriptionsByTopicRequest { TopicArn = topic, NextToken = next };
            var page = await connection.Sns.ListSubscriptionsByTopicAsync(request, cancellationToken);
            if (page.Subscriptions?.Find(subscription => subscription.Protocol == "sqs" && subscription.Endpoint == queue.Arn) is { } found)
            {
                return found.SubscriptionArn;
            }

            next = page.NextToken;
        }
        while (!string.IsNullOrEmpty(next));

        return null;
    }
}
