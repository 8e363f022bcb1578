using Amazon.SQS;
using Amazon.SQS.Model;
using MassTransit.AmazonSqsTransport.Deployment;

namespace MassTransit.AmazonSqsTransport.Receiving;

/// <summary>
/// Receives as many messages as there is room for. One long poll is always waiting; where one request does not fill the room, further
/// ones run beside it for as long as they come back full.
/// </summary>
internal sealed class Polling(SqsReceiveEndpointContext context, DeployedQueue queue, Deliveries deliveries, Action onReceived)
{
    private const int MostPerRequest = 10;

    // Longer than the broker was asked to wait: the connection has died without a word.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan JustBegun = TimeSpan.FromMilliseconds(250);

    private readonly List<Task> _beside = [];

    /// <summary>Ends with the token, or with the first fault of the broker.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            while (!stopping.IsCancellationRequested)
            {
                if (await PollAsync(context.Settings.WaitTimeSeconds, stopping))
                {
                    PollBeside(stopping);
                }
            }
        }
        finally
        {
            await Task.WhenAll(_beside);
        }
    }

    /// <summary>True when the broker gave all that was asked for.</summary>
    private async Task<bool> PollAsync(int waitSeconds, CancellationToken stopping)
    {
        var room = await deliveries.ReserveAsync(MostPerRequest, stopping);
        var received = 0;
        try
        {
            var messages = await ReceiveAsync(room, waitSeconds, stopping);
            received = messages.Count;
            foreach (var message in messages)
            {
                deliveries.Start(message, queue);
            }
        }
        finally
        {
            deliveries.Release(room - received);
        }

        return received == MostPerRequest;
    }

    private async Task<List<Message>> ReceiveAsync(int room, int waitSeconds, CancellationToken stopping)
    {
        var request = new ReceiveMessageRequest
        {
            QueueUrl = queue.Info.Url,
            MaxNumberOfMessages = room,
            WaitTimeSeconds = waitSeconds,
            MessageSystemAttributeNames = [MessageSystemAttributeName.All],
            MessageAttributeNames = ["All"],
        };

        // A request that is cut off may have been answered already, and its messages would stay hidden for their time: one that has just
        // begun is let to its end.
        var begun = context.Clock.GetTimestamp();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(waitSeconds) + LongestSilence, context.Clock);
        await using var stop = stopping.Register(() => patience.CancelAfter(Remaining(context.Clock.GetElapsedTime(begun))));
        var answer = await context.Connection.Sqs.ReceiveMessageAsync(request, patience.Token);
        onReceived();
        return answer.Messages ?? [];
    }

    private static TimeSpan Remaining(TimeSpan age) => age < JustBegun ? JustBegun - age : TimeSpan.Zero;

    private void PollBeside(CancellationToken stopping)
    {
        _beside.RemoveAll(poll => poll.IsCompleted);
        if (_beside.Count < (deliveries.Prefetch - 1) / MostPerRequest)
        {
            _beside.Add(Task.Run(() => PollWhileFullAsync(stopping), CancellationToken.None));
        }
    }

    private async Task PollWhileFullAsync(CancellationToken stopping)
    {
        try
        {
            while (await PollAsync(waitSeconds: 0, stopping))
            {
                // Full again: there is more.
            }
        }
        catch (Exception)
        {
            // The poll that is always there meets the same fault, and tells.
        }
    }
}
