using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Ccar.Messaging.Storage;

/// <summary>Objects as files below one folder. Writes go to a staging file first and are renamed into place.</summary>
public sealed class FileObjectStore : IObjectStore, ILocalFiles
{
    private readonly LocalPaths _paths;

    /// <summary>Opens the store, creating its folder where it is missing.</summary>
    public FileObjectStore(string root)
    {
        _paths = new LocalPaths(root);
        Directory.CreateDirectory(_paths.Staging);
        Directory.CreateDirectory(_paths.Locks);
        Scratch.Sweep(_paths.Staging, "*");
    }

    /// <inheritdoc/>
    public string PathOf(string key) => _paths.PathOf(key);

    /// <inheritdoc/>
    public bool IsKey(string text) => KeyRules.FaultOf(text) is null;

    /// <inheritdoc/>
    public Task<ObjectInfo?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var file = new FileInfo(_paths.PathOf(key));
        return Task.FromResult(file.Exists ? Describe(file) : null);
    }

    /// <inheritdoc/>
    public Task<Stream> OpenReadAsync(string key, CancellationToken cancellationToken) =>
        Task.FromResult<Stream>(Open(key) ?? throw new ObjectNotFoundException(key));

    /// <inheritdoc/>
    public async Task<Stream?> OpenReadIfUnchangedAsync(string key, string etag, CancellationToken cancellationToken)
    {
        var stream = Open(key);

        // The open file is compared, not the path: another one may take its place at any time, and this one stays as it is.
        if (stream is null || TagOf(stream.Length, File.GetLastWriteTimeUtc(stream.SafeFileHandle)) == etag)
        {
            return stream;
        }

        await stream.DisposeAsync();
        return null;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ObjectInfo> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var folder = prefix.Contains('/', StringComparison.Ordinal) ? _paths.PathOf(prefix[..prefix.LastIndexOf('/')]) : _paths.Root;
        if (!Directory.Exists(folder))
        {
            yield break;
        }

        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var key = _paths.KeyOf(file.FullName);
            if (key.StartsWith(prefix, StringComparison.Ordinal) && IsKey(key) && file.Exists)
            {
                yield return Describe(file);
            }
        }

        await Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task PutFileAsync(string key, LocalFile file, CancellationToken cancellationToken)
    {
        var staged = await StageAsync(file.Path, cancellationToken);
        MoveInto(staged, _paths.PathOf(key));
    }

    /// <inheritdoc/>
    public async Task<bool> CreateFromFileAsync(string key, LocalFile file, CancellationToken cancellationToken)
    {
        if (File.Exists(_paths.PathOf(key)))
        {
            return false;
        }

        return await CreateAsync(await StageAsync(file.Path, cancellationToken), key, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<bool> ReplaceFromFileAsync(string key, LocalFile file, string etag, CancellationToken cancellationToken)
    {
        var staged = await StageAsync(file.Path, cancellationToken);
        using var held = await LockAsync(key, cancellationToken);
        if (new FileInfo(_paths.PathOf(key)) is not { Exists: true } found || Describe(found).ETag != etag)
        {
            File.Delete(staged);
            return false;
        }

        MoveInto(staged, _paths.PathOf(key));
        return true;
    }

    /// <inheritdoc/>
    public Task CopyAsync(string sourceKey, string targetKey, CancellationToken cancellationToken) =>
        File.Exists(_paths.PathOf(sourceKey))
            ? PutFileAsync(targetKey, _paths.PathOf(sourceKey), cancellationToken)
            : throw new ObjectNotFoundException(sourceKey);

    /// <inheritdoc/>
    public Task DeleteAsync(string key, CancellationToken cancellationToken)
    {
        try
        {
            File.Delete(_paths.PathOf(key));
        }
        catch (DirectoryNotFoundException)
        {
            // Nothing there is what was asked for.
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<bool> DeleteIfUnchangedAsync(string key, string etag, CancellationToken cancellationToken)
    {
        var path = _paths.PathOf(key);
        if (new FileInfo(path) is not { Exists: true } found || Describe(found).ETag != etag)
        {
            return Task.FromResult(false);
        }

        var aside = NextStagingPath();
        try
        {
            // Taken aside first: between looking and deleting, another file could take its place.
            File.Move(path, aside);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult(false);
        }

        var isSame = Describe(new FileInfo(aside)).ETag == etag;
        if (isSame || File.Exists(path))
        {
            File.Delete(aside);
        }
        else
        {
            File.Move(aside, path);
        }

        return Task.FromResult(isSame);
    }

    /// <inheritdoc/>
    public async Task<StoredDocument?> ReadDocumentAsync(string key, CancellationToken cancellationToken)
    {
        // Many documents are optional and asked for with every message: an exception costs far more than looking first.
        var path = _paths.PathOf(key);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            var content = await File.ReadAllBytesAsync(path, cancellationToken);
            return new StoredDocument(content, ContentTag(content));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public async Task WriteDocumentAsync(string key, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var staged = NextStagingPath();
        await File.WriteAllBytesAsync(staged, content, cancellationToken);
        MoveInto(staged, _paths.PathOf(key));
    }

    /// <inheritdoc/>
    public async Task<bool> TryWriteDocumentAsync(string key, ReadOnlyMemory<byte> content, string? expectedETag, CancellationToken cancellationToken)
    {
        if (expectedETag is null)
        {
            var staged = NextStagingPath();
            await File.WriteAllBytesAsync(staged, content, cancellationToken);
            return await CreateAsync(staged, key, cancellationToken);
        }

        using var held = await LockAsync(key, cancellationToken);
        var current = await ReadDocumentAsync(key, cancellationToken);
        if (current?.ETag != expectedETag)
        {
            return false;
        }

        await WriteDocumentAsync(key, content, cancellationToken);
        return true;
    }

    private FileStream? Open(string key)
    {
        try
        {
            return new FileStream(_paths.PathOf(key), Reading);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static FileStreamOptions Reading => new()
    {
        Mode = FileMode.Open,
        Access = FileAccess.Read,
        Share = FileShare.ReadWrite | FileShare.Delete,
        Options = FileOptions.SequentialScan,
        BufferSize = 1 << 16,
    };

    private static string ContentTag(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content))[..32];

    private ObjectInfo Describe(FileInfo file)
    {
        var modified = new DateTimeOffset(file.LastWriteTimeUtc, TimeSpan.Zero);
        return new ObjectInfo(_paths.KeyOf(file.FullName), file.Length, TagOf(file.Length, file.LastWriteTimeUtc), modified);
    }

    private static string TagOf(long length, DateTime written) => $"{length:x}-{written.Ticks:x}";

    private async Task<string> StageAsync(string path, CancellationToken cancellationToken)
    {
        var staged = NextStagingPath();
        var written = File.GetLastWriteTimeUtc(path);
        await using (var source = new FileStream(path, Reading))
        await using (var target = new FileStream(staged, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
        {
            await source.CopyToAsync(target, 1 << 17, cancellationToken);
        }

        // The time says when the content was made: a copy that was complete long ago need not be waited for.
        File.SetLastWriteTimeUtc(staged, written);
        return staged;
    }

    // Several stores of one or more processes share the folder, and a crash leaves files in it: a counter or process id could meet again.
    private string NextStagingPath() => Path.Combine(_paths.Staging, Path.GetRandomFileName());

    // Not left to File.Move: without overwriting it looks and then renames, and of two who look at once both would win.
    private async Task<bool> CreateAsync(string staged, string key, CancellationToken cancellationToken)
    {
        using var held = await LockAsync(key, cancellationToken);
        if (File.Exists(_paths.PathOf(key)))
        {
            File.Delete(staged);
            return false;
        }

        MoveInto(staged, _paths.PathOf(key));
        return true;
    }

    // Keys share a fixed number of locks, so that lock files do not pile up with the keys.
    private Task<FileLock> LockAsync(string key, CancellationToken cancellationToken) =>
        FileLock.AcquireAsync(Path.Combine(_paths.Locks, ContentTag(Encoding.UTF8.GetBytes(key))[..2]), cancellationToken);

    private static void MoveInto(string staged, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Move(staged, path, overwrite: true);
    }
}
