using System.Runtime.CompilerServices;
using Amazon.SimpleNotificationService;
using Amazon.SimpleNotificationService.Model;
using Amazon.SQS;
using Amazon.SQS.Model;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting.Transports;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Hosting;

/// <summary>Whether the topics are there, and lead to the queues: a message on a topic that does not is lost without a word.</summary>
internal sealed class TopicsCheck(StartSummary summary, IOptions<SqsOptions> options, IServiceProvider provider) : IResourceCheck
{
    private const string Arn = "QueueArn";

    /// <summary>What anybody may subscribe to, whether or not somebody does.</summary>
    private static readonly Type[] Told = [typeof(Answered), typeof(MetadataIndexed), typeof(FileRejected)];

    public string Resource => "topics";

    public async IAsyncEnumerable<Finding> CheckAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var sqs = BrokerClients.OpenQueues(options.Value);
        using var sns = BrokerClients.OpenTopics(options.Value);
        var (faults, queues, topics) = (0, new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var stage in summary.Stages.Where(IsSubscribed))
        {
            if (await FindArnAsync(sqs, stage.Queue(provider), cancellationToken) is not { } queue)
            {
                continue;
            }

            queues.Add(queue);
            foreach (var topic in stage.Messages.Select(TopicNames.Of))
            {
                topics.Add(topic);
                if (await LookAsync(sns, topic, queue, cancellationToken) is { } fault)
                {
                    faults++;
                    yield return fault;
                }
            }
        }

        foreach (var topic in queues.Count == 0 ? [] : Told.Select(TopicNames.Of).Where(topics.Add).ToList())
        {
            if (await FindSubscribersAsync(sns, ArnOf(topic, queues[0]), cancellationToken) is null)
            {
                faults++;
                yield return Missing(topic);
            }
        }

        if (queues.Count == 0)
        {
            yield return Finding.Warn(Resource, "Could not be looked at: no queue is there yet.", "Ask again when the workers have started once.");
        }
        else if (faults == 0)
        {
            yield return Finding.Good(Resource, $"All {topics.Count} are there and lead to the queues.");
        }
    }

    // What is sent to these two comes from outside, and by no topic.
    private bool IsSubscribed(Stage stage) => stage.Queue(provider) is not (StageNames.Landings or StageNames.Questions);

    private async Task<Finding?> LookAsync(AmazonSimpleNotificationServiceClient sns, string topic, string queue, CancellationToken cancellationToken) =>
        await FindSubscribersAsync(sns, ArnOf(topic, queue), cancellationToken) is not { } subscribers ? Missing(topic)
        : subscribers.Contains(queue) ? null
        : Say($"topic {topic}", $"Does not lead to the queue {NameOf(queue)}.", "Subscribe it");

    private Finding Missing(string topic) => Say($"topic {topic}", "Is not there.", "Make it");

    private Finding Say(string resource, string says, string remedy) => options.Value.DeployTopology
        ? Finding.Warn(resource, says, "The worker does it when it starts.")
        : Finding.Bad(resource, says, $"{remedy} by the template (docs/wire.md), or set {SqsOptions.Section}:{nameof(SqsOptions.DeployTopology)}=true.");

    private static string ArnOf(string topic, string queue) => $"{queue[..(queue.LastIndexOf(':') + 1)].Replace(":sqs:", ":sns:", StringComparison.Ordinal)}{topic}";

    private static string NameOf(string queue) => queue[(queue.LastIndexOf(':') + 1)..];

    private static async Task<string?> FindArnAsync(AmazonSQSClient sqs, string queue, CancellationToken cancellationToken)
    {
        try
        {
            var url = (await sqs.GetQueueUrlAsync(queue, cancellationToken)).QueueUrl;
            return (await sqs.GetQueueAttributesAsync(url, [Arn], cancellationToken)).Attributes?.GetValueOrDefault(Arn);
        }
        catch (QueueDoesNotExistException)
        {
            // Told by the check of queues.
            return null;
        }
    }

    private static async Task<HashSet<string>?> FindSubscribersAsync(AmazonSimpleNotificationServiceClient sns, string topic, CancellationToken cancellationToken)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            for (string? next = null; ;)
            {
                var page = await sns.ListSubscriptionsByTopicAsync(new ListSubscriptionsByTopicRequest { TopicArn = topic, NextToken = next }, cancellationToken);
                found.UnionWith((page.Subscriptions ?? []).Select(subscription => subscription.Endpoint ?? ""));
                next = page.NextToken;
                if (string.IsNullOrEmpty(next))
                {
                    return found;
                }
            }
        }
        catch (NotFoundException)
        {
            return null;
        }
    }
}
