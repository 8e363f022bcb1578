using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Ccar.Messaging.Storage;

/// <summary>Turns by lock files in the store's folder. Within one process who waits is woken; among processes the lock is looked at again and again.</summary>
public sealed class FileTurns : ITurns
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(100);

    private readonly KeyedLocks _own = new();
    private readonly LocalPaths _paths;
    private readonly TimeProvider _clock;

    /// <summary>Opens the turns of a store, creating their folder where it is missing.</summary>
    public FileTurns(string root, TimeProvider clock)
    {
        (_paths, _clock) = (new LocalPaths(root), clock);
        Directory.CreateDirectory(_paths.Turns);
    }

    /// <summary>How long another process may hold a turn that is waited for. The default value is 2 minutes, far more than a large file takes.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);

    /// <inheritdoc/>
    [SuppressMessage("Reliability", "CA2000", Justification = "What is held gives both locks up with itself.")]
    public async Task<ITurn> EnterAsync(string name, CancellationToken cancellationToken)
    {
        var own = await _own.EnterAsync(name, cancellationToken);
        try
        {
            return new Held(own, await AcquireAsync(name, cancellationToken));
        }
        catch
        {
            own.Dispose();
            throw;
        }
    }

    private async Task<FileLock> AcquireAsync(string name, CancellationToken cancellationToken)
    {
        var (path, since, pause) = (PathOf(name), _clock.GetTimestamp(), ShortestPause);
        while (true)
        {
            var held = FileLock.TryAcquire(path);
            if (held is not null)
            {
                return held;
            }

            if (_clock.GetElapsedTime(since) >= Patience)
            {
                throw new TimeoutException(
                    $"The turn of '{name}' was held by another process for {Patience.TotalSeconds:0} s. "
                    + $"If that process hangs, end it: its turn is free then. The lock is '{path}'.");
            }

            await Task.Delay(pause, _clock, cancellationToken);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    // Names share a fixed number of lock files, so that these do not pile up; two names that share one wait for each other now and then.
    private string PathOf(string name) => Path.Combine(_paths.Turns, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..3]);

    private sealed class Held(IDisposable own, FileLock shared) : ITurn
    {
        // The system keeps the lock for as long as the process lives.
        public bool IsHeld => true;

        public ValueTask DisposeAsync()
        {
            shared.Dispose();
            own.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
