namespace Ccar.Messaging.Cli;

/// <summary>The queues of workers that run elsewhere.</summary>
internal interface IQueues : IAsyncDisposable
{
    /// <summary>Sends a message as plain JSON; when this returns, the broker has it.</summary>
    /// <exception cref="QueueUnreachableException">The broker did not take it; the message says what to check.</exception>
    Task SendAsync<T>(string queue, T message, CancellationToken cancellationToken)
        where T : class;
}
