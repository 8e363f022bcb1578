using MassTransit.AmazonSqsTransport.Connection;
using MassTransit.AmazonSqsTransport.Topology;

namespace MassTransit.AmazonSqsTransport.Deployment;

/// <summary>Makes sure that an endpoint's queues, topics and subscriptions are there, in an order that loses no message.</summary>
internal sealed class TopologyDeployer(AmazonSqsConnection connection)
{
    private readonly QueueDeployer _queues = new(connection);
    private readonly SubscriptionDeployer _subscriptions = new(connection);

    /// <summary>The endpoint's queue, ready to be read.</summary>
    public async Task<DeployedQueue> DeployAsync(EndpointDeclaration endpoint, CancellationToken cancellationToken)
    {
        if (!connection.Settings.DeployTopology)
        {
            return await _queues.DescribeAsync(await connection.Queues.GetAsync(endpoint.Queue.Name, cancellationToken), cancellationToken);
        }

        // Beside first: a message must not fail before there is a place for it.
        var beside = await Task.WhenAll(endpoint.Beside.Append(endpoint.DeadLetters).OfType<QueueDeclaration>()
            .Select(queue => _queues.DeclareAsync(queue, cancellationToken)));
        var queue = await _queues.DescribeAsync(await _queues.DeclareAsync(endpoint.Queue, cancellationToken), cancellationToken);
        if (endpoint.DeadLetters is not null)
        {
            await _queues.RedriveAsync(queue, beside[^1], endpoint.MaxReceiveCount, cancellationToken);
        }

        await _subscriptions.DeployAsync(queue, endpoint.Subscriptions, cancellationToken);
        return queue;
    }

    /// <summary>A queue that somebody sends to: created bare when it is missing; the worker that reads it adds the rest.</summary>
    public Task<QueueInfo> DeclareDestinationAsync(string queue, CancellationToken cancellationToken) =>
        connection.Settings.DeployTopology
            ? _queues.DeclareAsync(new QueueDeclaration(queue, new Dictionary<string, string>(), new Dictionary<string, string>()), cancellationToken)
            : connection.Queues.GetAsync(queue, cancellationToken);

    /// <summary>Removes a temporary queue and its subscriptions.</summary>
    public async Task RemoveAsync(DeployedQueue queue, CancellationToken cancellationToken)
    {
        connection.Queues.Forget(queue.Info.Name);
        await _subscriptions.RemoveAsync(queue, cancellationToken);
        await connection.Sqs.DeleteQueueAsync(queue.Info.Url, cancellationToken);
    }
}
