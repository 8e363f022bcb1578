namespace Ccar.Messaging.Storage;

/// <summary>One turn at a time per name, among all processes that share the store.</summary>
public interface ITurns
{
    /// <summary>Waits for the turn; disposing the result gives it up. A process that dies gives it up as well. Nobody may hold two turns at once.</summary>
    /// <exception cref="TimeoutException">Another process has held it for too long; what was to be done can be tried again later.</exception>
    Task<ITurn> EnterAsync(string name, CancellationToken cancellationToken);
}
