namespace Ccar.Messaging.Hosting;

/// <summary>The queues beside those of the stages (<c>_error</c>, <c>_dlq</c>, <c>_skipped</c>), where messages wait for somebody to move them back.</summary>
public interface IParkedQueues : IDisposable
{
    /// <summary>About how many messages wait in a queue; null when there is no such queue.</summary>
    /// <param name="queue">The queue's name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<int?> CountAsync(string queue, CancellationToken cancellationToken);

    /// <summary>Takes what waits, the oldest first. Each message is kept from others for 15 minutes, unless it is removed or given back before.</summary>
    /// <param name="queue">The queue's name.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<ParkedMessage>> TakeAsync(string queue, int most, CancellationToken cancellationToken);

    /// <summary>Sends a message as it was before it was parked; when this returns, the broker has it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="queue">Where it goes.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task SendAsync(ParkedMessage message, string queue, CancellationToken cancellationToken);

    /// <summary>Removes a message that was taken.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task RemoveAsync(ParkedMessage message, CancellationToken cancellationToken);

    /// <summary>Lets others have a message that was taken.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task GiveBackAsync(ParkedMessage message, CancellationToken cancellationToken);
}
