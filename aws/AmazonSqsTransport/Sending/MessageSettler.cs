using System.Globalization;
using Amazon.SQS.Model;
using MassTransit.AmazonSqsTransport.Connection;

namespace MassTransit.AmazonSqsTransport.Sending;

/// <summary>Deletes messages of one queue and changes for how long they stay invisible, in groups.</summary>
internal sealed class MessageSettler : IMessageSettler
{
    private static readonly TimeSpan LongestRequest = TimeSpan.FromSeconds(8);

    private readonly AmazonSqsConnection _connection;
    private readonly string _queue;
    private readonly GroupCommit<string> _deletes;
    private readonly GroupCommit<(string Receipt, TimeSpan Visibility)> _visibilities;

    public MessageSettler(AmazonSqsConnection connection, string queue)
    {
        _connection = connection;
        _queue = queue;
        _deletes = new GroupCommit<string>(GroupLimits.Deletes, DeleteAsync, connection.Clock);
        _visibilities = new GroupCommit<(string, TimeSpan)>(GroupLimits.Visibilities, ChangeAsync, connection.Clock);
    }

    public Task DeleteAsync(string receipt) => _deletes.AddAsync(receipt, bytes: 0);

    public Task ChangeVisibilityAsync(string receipt, TimeSpan visibility) => _visibilities.AddAsync((receipt, visibility), bytes: 0);

    private async Task<IReadOnlyList<EntryFault>> DeleteAsync(IReadOnlyList<string> receipts)
    {
        var queue = await _connection.Queues.GetAsync(_queue, CancellationToken.None);
        var entries = receipts.Select((receipt, index) => new DeleteMessageBatchRequestEntry(Id(index), receipt)).ToList();
        using var patience = Patience();
        return SqsFaults.Of((await _connection.Sqs.DeleteMessageBatchAsync(queue.Url, entries, patience.Token)).Failed);
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
        using var patience = Patience();
        return SqsFaults.Of((await _connection.Sqs.ChangeMessageVisibilityBatchAsync(queue.Url, entries, patience.Token)).Failed);
    }

    /// <summary>A connection that has died without a word must not last longer than a lease.</summary>
    private CancellationTokenSource Patience() => new(LongestRequest, _connection.Clock);

    private static string Id(int index) => index.ToString(CultureInfo.InvariantCulture);
}
