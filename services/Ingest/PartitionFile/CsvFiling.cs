using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Puts the CSV at its Hive path, byte for byte, and keeps what stood there before.</summary>
internal sealed class CsvFiling(IObjectStore store, StoreKeys keys, FileStaging staging)
{
    /// <summary>How often it is tried while others, or writes that were given up, change what stands there.</summary>
    private const int Attempts = 3;

    public async Task FileAsync(StagedFile staged, LandingKey key, CatalogPartition? current, CancellationToken cancellationToken)
    {
        // Of a first landing nothing can stand there, unless a process died before its commit: tried without looking, and looked at when it is refused.
        if (current is null && await TryAsync(staged, key, stands: null, cancellationToken))
        {
            return;
        }

        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var stands = await store.FindAsync(key.FiledKey, cancellationToken);
            if (stands is not null && await IsFiledOrMovesAsync(staged, key, stands, current, cancellationToken))
            {
                return;
            }

            if (await TryAsync(staged, key, stands, cancellationToken))
            {
                return;
            }
        }

        throw new StoreUnavailableException($"'{key.FiledKey}' was changed by others each time before it could be replaced; it is tried again.");
    }

    /// <summary>
    /// False when the CSV of a newer landing took the place of this one's. What lies at the landed key then is none of this landing's, even where its bytes
    /// are the same: in a bucket two uploads of the same bytes have the same ETag.
    /// </summary>
    public async Task<bool> StandsAsync(Partitioned filed, CancellationToken cancellationToken) =>
        await store.FindAsync(filed.FiledKey, cancellationToken) is { } stands
        && (stands.ETag == filed.ETag || (await staging.HashAsync(filed.FiledKey, cancellationToken)).Sha256 == filed.Sha256);

    /// <summary>Takes a CSV back that a process filed before it died, and that another source was committed instead of.</summary>
    public async Task WithdrawAsync(StagedFile staged, LandingKey key, CancellationToken cancellationToken)
    {
        // Other bytes belong to a landing that is still under way, which undoes them itself.
        if (await store.FindAsync(key.FiledKey, cancellationToken) is { } filed && (await staging.HashAsync(key.FiledKey, cancellationToken)).Sha256 == staged.Sha256)
        {
            await store.DeleteIfUnchangedAsync(key.FiledKey, filed.ETag, cancellationToken);
        }
    }

    // Never over anything but what was looked at: a write that was given up may be done later, and must find what it was to replace.
    private async Task<bool> TryAsync(StagedFile staged, LandingKey key, ObjectInfo? stands, CancellationToken cancellationToken)
    {
        var file = new LocalFile(staged.Path, staged.Sha256);
        var isFiled = stands is null
            ? await store.CreateFromFileAsync(key.FiledKey, file, cancellationToken)
            : await store.ReplaceFromFileAsync(key.FiledKey, file, stands.ETag, cancellationToken);
        if (isFiled)
        {
            await VerifyAsync(staged, key.FiledKey, cancellationToken);
        }

        return isFiled;
    }

    /// <summary>True when these bytes stand there already; other bytes are kept elsewhere first.</summary>
    private async Task<bool> IsFiledOrMovesAsync(StagedFile staged, LandingKey key, ObjectInfo filed, CatalogPartition? current, CancellationToken cancellationToken)
    {
        var former = await staging.HashAsync(key.FiledKey, cancellationToken);
        if (filed.Size == staged.Size && former.Sha256 == staged.Sha256)
        {
            return true;
        }

        // Bytes that were filed but never committed (the process died in between) have no data version of their own.
        var version = current?.Sha256 == former.Sha256 ? current.DataVersion : $"uncommitted-{former.Sha256[..32]}";
        await store.CopyAsync(key.FiledKey, keys.Superseded(key.FiledKey, version), cancellationToken);
        return false;
    }

    private async Task VerifyAsync(StagedFile staged, string filedKey, CancellationToken cancellationToken)
    {
        if (store.ComparesHashes(staged.Size))
        {
            return;
        }

        var (sha256, size) = await staging.HashAsync(filedKey, cancellationToken);
        if (sha256 != staged.Sha256 || size != staged.Size)
        {
            throw new IOException($"'{filedKey}' has SHA-256 {sha256} and {size} bytes; written were {staged.Sha256} and {staged.Size} bytes.");
        }
    }
}
