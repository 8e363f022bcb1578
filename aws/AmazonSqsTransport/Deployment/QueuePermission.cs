using Amazon.SQS;
using Amazon.SQS.Model;

namespace MassTransit.AmazonSqsTransport.Deployment;

/// <summary>
/// Lets topics send to a queue. SQS knows no condition for writing a policy: of processes that start at once, one may write what it read before another wrote.
/// Who has written therefore looks again and again, and puts right what another wrote over, until it has stood for long.
/// </summary>
internal sealed class QueuePermission(IAmazonSQS sqs, TimeProvider clock)
{
    /// <summary>How often it is written before it is given up.</summary>
    private const int MostWrites = 9;

    /// <summary>How many looks in a row must find it.</summary>
    private const int Looks = 4;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);

    /// <summary>Returns when the topics may send, and have been seen to as often as it takes; at once where nothing was missing.</summary>
    /// <exception cref="AmazonSqsTransportException">Something else takes it away each time.</exception>
    public async Task AllowAsync(DeployedQueue queue, IReadOnlyCollection<string> topics, CancellationToken cancellationToken)
    {
        var (writes, found, pause) = (0, 0, TimeSpan.Zero);
        while (true)
        {
            var begun = clock.GetTimestamp();
            if (await TryWriteAsync(queue, topics, cancellationToken))
            {
                (writes, found, pause) = (writes + 1, 0, PauseAfter(writes, clock.GetElapsedTime(begun)));
            }
            else if (writes == 0 || ++found == Looks)
            {
                return;
            }

            if (writes == MostWrites)
            {
                throw new AmazonSqsTransportException(
                    $"The policy of queue '{queue.Info.Name}' does not keep the permission for its topics: something else rewrites it. Let one deployment own it.");
            }

            await Task.Delay(pause * Math.Pow(2, found), clock, cancellationToken);
        }
    }

    // Where reading and writing take long, others take as long between theirs. What was written may also take a while until everybody sees it.
    private static TimeSpan PauseAfter(int formerWrites, TimeSpan took)
    {
        var pause = FirstPause * Math.Pow(2, formerWrites);
        return took > pause ? took : pause;
    }

    /// <summary>False when nothing is missing.</summary>
    private async Task<bool> TryWriteAsync(DeployedQueue queue, IReadOnlyCollection<string> topics, CancellationToken cancellationToken)
    {
        var request = new GetQueueAttributesRequest { QueueUrl = queue.Info.Url, AttributeNames = [QueueAttributeName.Policy] };
        var attributes = (await sqs.GetQueueAttributesAsync(request, cancellationToken)).Attributes;
        if (QueuePolicy.Allow(attributes?.GetValueOrDefault(QueueAttributeName.Policy), queue.Arn, topics) is not { } policy)
        {
            return false;
        }

        await sqs.SetQueueAttributesAsync(queue.Info.Url, new Dictionary<string, string> { [QueueAttributeName.Policy] = policy }, cancellationToken);
        return true;
    }
}
