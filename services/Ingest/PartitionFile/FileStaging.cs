using System.Buffers;
using System.Security.Cryptography;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Copies a landed object to scratch space and hashes it on the way.</summary>
internal sealed class FileStaging
{
    private const string Prefix = "ccar-landing-";
    private readonly IObjectStore _store;

    public FileStaging(IObjectStore store)
    {
        _store = store;
        Scratch.Sweep(Path.GetTempPath(), Prefix + "*");
    }

    public async Task<StagedFile> StageAsync(FileLanded landing, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory(Prefix).FullName;
        try
        {
            var path = Path.Combine(folder, "landed");
            var (sha256, size) = await CopyAsync(landing.SourceKey, path, cancellationToken);
            return new StagedFile(folder, path, sha256, size);
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    /// <summary>SHA-256 and size of a stored object.</summary>
    public async Task<(string Sha256, long Size)> HashAsync(string key, CancellationToken cancellationToken)
    {
        await using var source = await _store.OpenReadAsync(key, cancellationToken);
        return await PumpAsync(source, Stream.Null, cancellationToken);
    }

    private async Task<(string Sha256, long Size)> CopyAsync(string key, string path, CancellationToken cancellationToken)
    {
        await using var source = await _store.OpenReadAsync(key, cancellationToken);
        await using var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        return await PumpAsync(source, target, cancellationToken);
    }

    private static async Task<(string Sha256, long Size)> PumpAsync(Stream source, Stream target, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var buffer = MemoryPool<byte>.Shared.Rent(1 << 17);
        var size = 0L;
        int read;
        while ((read = await source.ReadAsync(buffer.Memory, cancellationToken)) > 0)
        {
            hash.AppendData(buffer.Memory.Span[..read]);
            await target.WriteAsync(buffer.Memory[..read], cancellationToken);
            size += read;
        }

        return (Convert.ToHexStringLower(hash.GetHashAndReset()), size);
    }
}
