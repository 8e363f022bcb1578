using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Copies a landed object to scratch space and hashes it on the way.</summary>
internal sealed class FileStaging
{
    private const string Prefix = "ccar-landing-";
    private const long LargestWithoutTurn = 16 << 20;
    private readonly CoreTurns _large = new();
    private readonly IObjectStore _store;
    private readonly StorePlace _place;

    public FileStaging(IObjectStore store, StorePlace place)
    {
        (_store, _place) = (store, place);
        Scratch.Sweep(Path.GetTempPath(), Prefix + "*");
    }

    /// <summary>Stages the landed object that an event tells of; null when another stands there by now, or none. Of large ones as many as there are cores.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The turn is given up with the staged file, or here where there is none.")]
    public async Task<StagedFile?> StageAsync(FileLanded landing, CancellationToken cancellationToken)
    {
        var turn = landing.Size > LargestWithoutTurn ? await _large.EnterAsync(cancellationToken) : null;
        StagedFile? staged = null;
        try
        {
            var source = await _store.OpenReadIfUnchangedAsync(landing.SourceKey, landing.ETag, cancellationToken);
            return staged = source is null ? null : await StageAsync(source, turn, cancellationToken);
        }
        finally
        {
            if (staged is null)
            {
                turn?.Dispose();
            }
        }
    }

    /// <summary>Stages what stands at a key.</summary>
    public async Task<StagedFile> StageAsync(string key, CancellationToken cancellationToken) =>
        await StageAsync(await _store.OpenReadAsync(key, cancellationToken), turn: null, cancellationToken);

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

    private static async Task<StagedFile> StageAsync(Stream source, IDisposable? turn, CancellationToken cancellationToken)
    {
        await using var landed = source;
        var folder = Directory.CreateTempSubdirectory(Prefix).FullName;
        try
        {
            var path = Path.Combine(folder, "landed");
            await using var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            var (sha256, size) = await PumpAsync(landed, target, cancellationToken);
            return new StagedFile(folder, path, sha256, size) { Turn = turn };
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
