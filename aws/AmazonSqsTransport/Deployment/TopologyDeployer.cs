using MassTransit.AmazonSqsTransport.Connection;
using MassTransit.AmazonSqsTransport.Topology;

namespace MassTransit.AmazonSqsTransport.Deployment;

/// <summary>Makes sure that an endpoint's queues, topics and subscriptions are there, in an order that loses no message.</summary>
internal sealed class TopologyDeployer(AmazonSqsConnection connection)
{
    private readonly QueueDeployer _queues = new(connection);
    private readonly SubscriptionDeployer _subscriptions = new(connection);

    /// <summary>The endpoint's queue, ready to be read.</summary>
    /// <exception cref="AmazonSqsTransportException">Something is missing and may not be created.</exception>
    public async Task<DeployedQueue> DeployAsync(EndpointDeclaration endpoint, CancellationToken cancellationToken)
    {
        if (!connection.Settings.DeployTopology)
        {
            return await FindAsync(endpoint, cancellationToken);
        }

        // Beside first: a message must not fail before there is a place for it.
        var beside = await Task.WhenAll(endpoint.Beside.Append(endpoint.DeadLetters).OfType<QueueDeclaration>()
            .Select(queue => _queues.DeclareAsync(queue, cancellationToken)));
        var queue = await _queues.DescribeAsync(await _queues.DeclareAsync(endpoint.Queue, cancellationToken), cancellationToken);
        if (endpoint.DeadLetters is not null)
        {
            await _queues.TakeOverAsync(queue, endpoint, beside[^1], cancellationToken);
        }

        await _subscriptions.DeployAsync(queue, endpoint.Subscriptions, cancellationToken);
        return queue;
    }

    /// <summary>The topics of all that this bus publishes, so that others can subscribe before the first message.</summary>
    public Task DeployAsync(IEnumerable<TopicDeclaration> topics, CancellationToken cancellationToken) =>
        Task.WhenAll(topics.Select(topic => connection.Topics.DeclareAsync(topic, cancellationToken)));

    /// <summary>A queue that somebody sends to: created bare when it is missing; the worker that reads it takes it over with its attributes and redrive.</summary>
    public Task<QueueInfo> DeclareDestinationAsync(string queue, CancellationToken cancellationToken) =>
        connection.Settings.DeployTopology
            ? _queues.DeclareAsync(new QueueDeclaration(queue, new Dictionary<string, string>(), new Dictionary<string, string>()), cancellationToken)
            : connection.Queues.GetAsync(queue, cancellationToken);

    /// <summary>Removes a temporary queue, its subscriptions, and what it left in queues beside it.</summary>
    public async Task RemoveAsync(DeployedQueue queue, IEnumerable<string> beside, CancellationToken cancellationToken)
    {
        await _subscriptions.RemoveAsync(queue, cancellationToken);
        foreach (var name in beside.Prepend(queue.Info.Name))
        {
            if (await connection.Queues.LookUpAsync(name, cancellationToken) is { } present)
            {
                await connection.Sqs.DeleteQueueAsync(present.Url, cancellationToken);
                connection.Queues.Forget(name);
            }
        }
    }

    /// <summary>Nothing is created: what is missing is told, before it is missed.</summary>
    private async Task<DeployedQueue> FindAsync(EndpointDeclaration endpoint, CancellationToken cancellationToken)
    {
        if (endpoint.IsTemporary)
        {
            throw new AmazonSqsTransportConfigurationException(
                $"Requests need a queue of responses ('{endpoint.Queue.Name}'), which may not be created: DeployTopology is false. Allow it, or publish and subscribe.");
        }

        foreach (var queue in endpoint.Beside)
        {
            await connection.Queues.GetAsync(queue.Name, cancellationToken);
        }

        var found = await _queues.DescribeAsync(await connection.Queues.GetAsync(endpoint.Queue.Name, cancellationToken), cancellationToken);
        if (!found.HasRedrive)
        {
            LogContext.Warning?.Log("Queue {Queue} has no redrive policy: a message that kills its worker comes again for ever.", endpoint.Queue.Name);
        }

        return found;
    }
}
