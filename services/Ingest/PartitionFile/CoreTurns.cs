using System.Diagnostics.CodeAnalysis;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>
/// Bounds how much of a kind a process does at a time, however many landings it works on: building a snapshot keeps a core busy and takes memory, and large files
/// take scratch space. The rest of a landing waits for the store.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "It lives as long as the process, and its semaphore never allocates a wait handle.")]
internal sealed class CoreTurns
{
    private readonly SemaphoreSlim _free = new(AtOnce, AtOnce);

    /// <summary>As many as there are cores, 2 to 8.</summary>
    public static int AtOnce => Math.Clamp(Environment.ProcessorCount, 2, 8);

    /// <summary>Waits for a turn; disposing the result gives it up.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken);
        return new Held(_free);
    }

    private sealed class Held(SemaphoreSlim free) : IDisposable
    {
        public void Dispose() => free.Release();
    }
}
