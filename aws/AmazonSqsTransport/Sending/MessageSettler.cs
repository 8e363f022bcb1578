using System.Globalization;
using Amazon.SQS.Model;
using MassTransit.AmazonSqsTransport.Connection;

namespace MassTransit.AmazonSqsTransport.Sending;

/// <summary>Deletes messages of one queue and changes for how long they stay invisible, in groups.</summary>
internal sealed class MessageSettler : IMessageSettler
{
    private readonly AmazonSqsConnection _connection;
    private readonly string _queue;
    private readonly GroupCommit<string> _deletes;
    private readonly GroupCommit<(string Receipt, TimeSpan Visibility)> _visibilities;

    public MessageSettler(AmazonSqsConnection connection, string queue)
    {
        _connection = connection;
        _queue = queue;
        _deletes = new GroupCommit<string>(GroupLimits.Receipts, DeleteAsync, connection.Clock);
        _visibilities = new GroupCommit<(string, TimeSpan)>(GroupLimits.Receipts, ChangeAsync, connection.Clock);
    }

    public Task DeleteAsync(string receipt) => _deletes.AddAsync(receipt, bytes: 0);

    public Task ChangeVisibilityAsync(string receipt, TimeSpan visibility) => _visibilities.AddAsync((receipt, visibility), bytes: 0);

    private async Task<IReadOnlyList<EntryFault>> DeleteAsync(IReadOnlyList<string> receipts)
    {
        var queue = await _connection.Queues.GetAsync(_queue, CancellationToken.None);
        var entries = receipts.Select((receipt, index) => new DeleteMessageBatchRequestEntry(Id(index), receipt)).ToList();
        return SqsFaults.Of((await _connection.Sqs.DeleteMessageBatchAsync(queue.Url, entries)).Failed);
    }

    private async Task<IReadOnlyList<EntryFault>> ChangeAsync(IReadOnlyList<(string Receipt, TimeSpan Visibility)> changes)
    {
        var queue = await _connection.Queues.GetAsync(_queue, CancellationToken.None);
        var entries = changes
            .Select((change, index) => new ChangeMessageVisibilityBatchRequestEntry(Id(index), change.Receipt)
            {
                VisibilityTimeout = (int)Math.Ceiling(change.Visibility.TotalSeconds),
            })
            .ToList();
        return SqsFaults.Of((await _connection.Sqs.ChangeMessageVisibilityBatchAsync(queue.Url, entries)).Failed);
    }

    private static string Id(int index) => index.ToString(CultureInfo.InvariantCulture);
}
