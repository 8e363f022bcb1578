namespace Ccar.Messaging.Storage;

/// <summary>Wakes a loop when something changes below a folder, and in any case after a while: the operating system may drop notices.</summary>
public sealed class FolderSignal : IDisposable
{
    private readonly FileSystemWatcher _watcher;
    private readonly SemaphoreSlim _changed = new(0, 1);
    private readonly TimeSpan _atMost;
    private readonly TimeProvider _clock;
    private readonly Func<string, bool> _matters;

    /// <summary>Watches the folder, creating it where it is missing.</summary>
    public FolderSignal(string folder, TimeSpan atMost, TimeProvider clock)
        : this(folder, atMost, clock, static _ => true)
    {
    }

    /// <summary>The same for changes that matter, told by their path below the folder.</summary>
    public FolderSignal(string folder, TimeSpan atMost, TimeProvider clock, Func<string, bool> matters)
    {
        (_atMost, _clock, _matters) = (atMost, clock, matters);
        Directory.CreateDirectory(folder);
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.Size };
        _watcher.Created += OnChange;
        _watcher.Renamed += OnChange;
        _watcher.Changed += OnChange;
        try
        {
            _watcher.EnableRaisingEvents = true;
        }
        catch (IOException)
        {
            // The system's limit of watches is reached: looking once in a while has to do.
        }
    }

    /// <summary>Returns at the next change, or after the longest wait.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var changed = _changed.WaitAsync(waiting.Token);
        await Task.WhenAny(changed, Task.Delay(_atMost, _clock, waiting.Token));
        await waiting.CancelAsync();
        await changed.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watcher.Dispose();
        _changed.Dispose();
    }

    private void OnChange(object sender, FileSystemEventArgs change)
    {
        if (!_matters(change.Name ?? ""))
        {
            return;
        }

        try
        {
            _changed.Release();
        }
        catch (SemaphoreFullException)
        {
            // A wake-up is already due.
        }
        catch (ObjectDisposedException)
        {
            // The last notices may come after the end.
        }
    }
}
