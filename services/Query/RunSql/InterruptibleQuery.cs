using DuckDB.NET.Data;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>
/// Runs DuckDB's blocking call beside the caller and interrupts it when it is no longer wanted: also when only the caller is cancelled, because what
/// runs in this process can be found again by no other.
/// </summary>
internal static class InterruptibleQuery
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    /// <summary>The result; returns only when the call has ended, so that the connection can be closed safely.</summary>
    public static async Task<T> RunAsync<T>(DuckDBCommand command, Func<T> call, CancellationToken cancellationToken)
    {
        var running = Task.Run(call, CancellationToken.None);
        try
        {
            return await running.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await StopAsync(command, running);
            throw;
        }
    }

    // DuckDB forgets an interrupt that arrives before the query has begun, so one is not enough.
    private static async Task StopAsync(DuckDBCommand command, Task running)
    {
        while (!running.IsCompleted)
        {
            command.Cancel();
            await Task.WhenAny(running, Task.Delay(Pause, TimeProvider.System, CancellationToken.None));
        }

        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
