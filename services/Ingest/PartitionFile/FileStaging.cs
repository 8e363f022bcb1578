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
    private readonly StorePlace _place;

    public FileStaging(IObjectStore store, StorePlace place)
    {
        (_store, _place) = (store, place);
        Scratch.Sweep(Path.GetTempPath(), Prefix + "*");
    }

    /// <summary>Stages the landed object that an event tells of; null when another stands there by now, or none.</summary>
    public async Task<StagedFile?> StageAsync(FileLanded landing, CancellationToken cancellationToken) =>
        await _store.OpenReadIfUnchangedAsync(landing.SourceKey, landing.ETag, cancellationToken) is { } source ? await StageAsync(source, cancellationToken) : null;

    /// <summary>Stages what stands at a key.</summary>
    public async Task<StagedFile> StageAsync(string key, CancellationToken cancellationToken) =>
        await StageAsync(await _store.OpenReadAsync(key, cancellationToken), cancellationToken);

    /// <summary>False when the landed file was written to while it was read. In a bucket one body is one upload, whatever lands meanwhile.</summary>
    public async Task<bool> IsWholeAsync(FileLanded landing, StagedFile staged, CancellationToken cancellationToken) =>
        _place.Bucket is not null
        || (await _store.FindAsync(landing.SourceKey, cancellationToken) is { } after && after.ETag == landing.ETag && after.Size == staged.Size);

    /// <summary>SHA-256 and size of a stored object.</summary>
    public async Task<(string Sha256, long Size)> HashAsync(string key, CancellationToken cancellationToken)
    {
        await using var source = await _store.OpenReadAsync(key, cancellationToken);
        return await PumpAsync(source, Stream.Null, cancellationToken);
    }

    private static async Task<StagedFile> StageAsync(Stream source, CancellationToken cancellationToken)
    {
        await using var landed = source;
        var folder = Directory.CreateTempSubdirectory(Prefix).FullName;
        try
        {
            var path = Path.Combine(folder, "landed");
            await using var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            var (sha256, size) = await PumpAsync(landed, target, cancellationToken);
            return new StagedFile(folder, path, sha256, size);
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
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
