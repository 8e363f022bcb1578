using System.Globalization;

namespace Ccar.Messaging.Storage;

/// <summary>Moves files to a folder of the day, from where whoever is sure removes them.</summary>
/// <param name="files">The store.</param>
/// <param name="clock">Says the day.</param>
public sealed class PrunedFiles(ILocalFiles files, TimeProvider clock) : IPruned
{
    private readonly string _folder = StoreKeys.PrunedPrefix + clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "/";

    /// <inheritdoc/>
    public string Fate => $"moved to {files.PathOf(_folder.TrimEnd('/'))}; remove that folder by hand when nobody misses it";

    /// <inheritdoc/>
    public Task RemoveAsync(string key, CancellationToken cancellationToken) => MoveAsync(key, _folder + key, overwrite: true);

    /// <inheritdoc/>
    public Task RestoreAsync(string key, CancellationToken cancellationToken) => MoveAsync(_folder + key, key, overwrite: false);

    /// <inheritdoc/>
    public Task<IReadOnlySet<string>> ReadAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlySet<string>>(new HashSet<string>());

    /// <inheritdoc/>
    public Task NoteAsync(IReadOnlySet<string> removed, CancellationToken cancellationToken) => Task.CompletedTask;

    // What was written anew in the meantime is as good as what was moved.
    private Task MoveAsync(string from, string to, bool overwrite)
    {
        var (source, target) = (files.PathOf(from), files.PathOf(to));
        if (File.Exists(source) && (overwrite || !File.Exists(target)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(source, target, overwrite);
        }

        return Task.CompletedTask;
    }
}
