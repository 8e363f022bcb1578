using System.Text.RegularExpressions;
using Amazon.Runtime;
using Amazon.SimpleNotificationService;
using Amazon.SQS;
using Amazon.SQS.Model;
using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Fault.Tests.Sqs;

/// <summary>Queues, and which topics they are subscribed to.</summary>
/// <param name="Queues">The names of all queues, in order.</param>
/// <param name="Subscriptions">"topic -> queue", in order.</param>
/// <param name="Topics">The names of all topics, in order.</param>
internal sealed partial record Topology(IReadOnlyList<string> Queues, IReadOnlyList<string> Subscriptions, IReadOnlyList<string> Topics)
{
    private static readonly string[] Suffixes = ["", "_dlq", "_error", "_skipped"];

    /// <summary>What docs/wire.md says that a template makes.</summary>
    public static Topology Documented()
    {
        var document = File.ReadAllText(Path.Combine(EmulatorFolder.Root, "docs", "wire.md"));
        var rows = Row().Matches(document).Select(row => (Queue: row.Groups["queue"].Value, Topics: Names(row.Groups["topics"].Value))).ToList();
        return new Topology(
            Sorted(rows.SelectMany(row => Suffixes.Select(suffix => $"{row.Queue}{suffix}"))),
            Sorted(rows.SelectMany(row => row.Topics.Select(topic => $"{topic} -> {row.Queue}"))),
            Sorted(rows.SelectMany(row => row.Topics).Concat(Names(TopicsItem().Match(document).Value))));
    }

    /// <summary>Every queue and topic that docs/wire.md names, those of an event bus included.</summary>
    public static IReadOnlyList<string> Named() => Sorted(Names(File.ReadAllText(Path.Combine(EmulatorFolder.Root, "docs", "wire.md"))));

    /// <summary>What is on the broker.</summary>
    public static async Task<Topology> OfAsync(SqsEmulator emulator)
    {
        var anybody = new BasicAWSCredentials("x", "y");
        using var sqs = new AmazonSQSClient(
            anybody, new AmazonSQSConfig { ServiceURL = emulator.Endpoint.ToString(), AuthenticationRegion = AnswerQueue.Region });
        using var sns = new AmazonSimpleNotificationServiceClient(
            anybody, new AmazonSimpleNotificationServiceConfig { ServiceURL = emulator.Endpoint.ToString(), AuthenticationRegion = AnswerQueue.Region });
        var queues = (await sqs.ListQueuesAsync(new ListQueuesRequest())).QueueUrls ?? [];
        var topics = ((await sns.ListTopicsAsync()).Topics ?? []).ConvertAll(topic => topic.TopicArn!);
        var subscriptions = new List<string>();
        foreach (var topic in topics)
        {
            var found = (await sns.ListSubscriptionsByTopicAsync(topic)).Subscriptions ?? [];
            subscriptions.AddRange(found.Select(subscription => $"{Last(topic, ':')} -> {Last(subscription.Endpoint!, ':')}"));
        }

        return new Topology(Sorted(queues.Select(url => Last(url, '/'))), Sorted(subscriptions), Sorted(topics.Select(topic => Last(topic, ':'))));
    }

    /// <summary>What of another one is not here. Topics that nobody listens to come with the first message, so they are not asked for.</summary>
    public IReadOnlyList<string> LacksOf(Topology other) => [.. other.Queues.Except(Queues), .. other.Subscriptions.Except(Subscriptions)];

    private static IEnumerable<string> Names(string text) => Name().Matches(text).Select(name => name.Groups["name"].Value);

    private static string Last(string text, char separator) => text[(text.LastIndexOf(separator) + 1)..];

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"^\| `(?<queue>ccar-[a-z-]+)` \|[^|\n]*\| (Ingest|Query|Responder) \|(?<topics>[^|\n]*)\|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^\* \*\*Topics\*\*.*?(?=^\* )", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex TopicsItem();

    [GeneratedRegex("`(?<name>ccar-[a-z-]+)`")]
    private static partial Regex Name();
}
