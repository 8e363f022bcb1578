using Amazon.SQS.Model;

namespace MassTransit.AmazonSqsTransport.Connection;

/// <summary>Where queues are. The URL is asked for, never composed.</summary>
internal sealed class QueueDirectory
{
    private readonly AmazonSqsConnection _connection;
    private readonly Remembered<QueueInfo> _known;

    public QueueDirectory(AmazonSqsConnection connection)
    {
        _connection = connection;
        _known = new Remembered<QueueInfo>(FindAsync);
    }

    /// <summary>An account that owns a queue seen so far.</summary>
    public string? Account { get; private set; }

    /// <exception cref="AmazonSqsTransportException">There is no such queue.</exception>
    public Task<QueueInfo> GetAsync(string name, CancellationToken cancellationToken) => _known.GetAsync(name, cancellationToken);

    /// <summary>Null when there is no such queue.</summary>
    public async Task<QueueInfo?> LookUpAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            var found = await _connection.Sqs.GetQueueUrlAsync(new GetQueueUrlRequest { QueueName = name }, cancellationToken);
            return Remember(new QueueInfo(name, found.QueueUrl));
        }
        catch (QueueDoesNotExistException)
        {
            return null;
        }
    }

    public QueueInfo Remember(QueueInfo queue)
    {
        Account ??= queue.Account;
        _known.Set(queue.Name, queue);
        return queue;
    }

    public void Forget(string name) => _known.Forget(name);

    private async Task<QueueInfo> FindAsync(string name) =>
        await LookUpAsync(name, CancellationToken.None)
        ?? throw new AmazonSqsTransportException(
            $"There is no queue '{name}' in {_connection.Settings.Region?.SystemName}: deploy it, start the worker that reads it, or let the bus create it (DeployTopology).");
}
