using System.Globalization;
using System.Runtime.CompilerServices;
using Amazon.SQS;
using Amazon.SQS.Model;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Hosting;

/// <summary>Whether the queues of this process's stages are there, lead somewhere when a message kills its worker, and hold nothing that failed.</summary>
internal sealed class QueuesCheck(StartSummary summary, IOptions<SqsOptions> options, IServiceProvider provider) : IResourceCheck
{
    private const string Redrive = "RedrivePolicy";
    private const string Count = "ApproximateNumberOfMessages";
    private static readonly string[] Beside = ["_error", "_dlq", "_skipped"];

    public string Resource => "queues";

    public async IAsyncEnumerable<Finding> CheckAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var sqs = BrokerClients.OpenQueues(options.Value);
        var missing = new List<string>();
        foreach (var queue in summary.Stages.Select(stage => stage.Queue(provider)).Distinct())
        {
            if (await ReadAsync(sqs, queue, [Redrive, Count], cancellationToken) is not { } attributes)
            {
                missing.Add(queue);
                continue;
            }

            yield return Describe(queue, attributes);
            foreach (var suffix in Beside)
            {
                if (await ReadAsync(sqs, queue + suffix, [Count], cancellationToken) is { } beside && CountOf(beside) > 0)
                {
                    yield return Parked(queue + suffix, suffix, CountOf(beside));
                }
            }
        }

        foreach (var queue in missing)
        {
            yield return Missing(queue);
        }
    }

    private Finding Missing(string queue) => options.Value.DeployTopology
        ? Finding.Warn($"queue {queue}", "Is not there yet.", "The worker makes it when it starts: start all three once before the first question.")
        : Finding.Bad($"queue {queue}", "Is not there.", $"Deploy the template, or let the workers make it with {SqsOptions.Section}:{nameof(SqsOptions.DeployTopology)}=true.");

    private static Finding Describe(string queue, Dictionary<string, string> attributes) => attributes.ContainsKey(Redrive)
        ? Finding.Good($"queue {queue}", $"{CountOf(attributes).ToString(CultureInfo.InvariantCulture)} messages wait.")
        : Finding.Warn($"queue {queue}", "Has no redrive: a message that kills its worker comes again until it expires.", $"Give it a RedrivePolicy to {queue}_dlq (docs/wire.md).");

    private static Finding Parked(string queue, string suffix, int count) => Finding.Warn(
        $"queue {queue}",
        $"{count.ToString(CultureInfo.InvariantCulture)} messages are parked.",
        suffix switch
        {
            "_error" => "ccar redrive --dry-run says what failed. Mend it, then move them back: ccar redrive.",
            "_dlq" => "They killed their worker, or failed where nothing could be told. See the workers' log, then move them back: ccar redrive --from dlq.",
            _ => "Nobody understands them: see who sends what to this queue.",
        });

    private static int CountOf(Dictionary<string, string> attributes) => int.Parse(attributes.GetValueOrDefault(Count, "0"), CultureInfo.InvariantCulture);

    private static async Task<Dictionary<string, string>?> ReadAsync(AmazonSQSClient sqs, string queue, List<string> names, CancellationToken cancellationToken)
    {
        try
        {
            var url = (await sqs.GetQueueUrlAsync(queue, cancellationToken)).QueueUrl;
            return (await sqs.GetQueueAttributesAsync(url, names, cancellationToken)).Attributes ?? [];
        }
        catch (QueueDoesNotExistException)
        {
            return null;
        }
    }
}
