using System.Text.Json;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Ingest.ReceiveLanding;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Moves a landing that cannot be used out of the way, with the reason beside it. The latest rejection of a key stands under its name, former ones beside it.</summary>
internal sealed class Quarantine(IObjectStore store, StoreKeys keys, CatalogStore catalog, LandedFiles landed)
{
    public async Task<FileRejected> TakeAsync(FileLanded landing, StagedFile staged, Rejection rejection, CancellationToken cancellationToken)
    {
        var rejected = await KeepAsync(landing, staged, rejection, cancellationToken);
        await landed.RemoveAsync(landing.SourceKey, landing.ETag, cancellationToken);
        return rejected;
    }

    /// <summary>The same without removing the landed file, where there is more to do before.</summary>
    public async Task<FileRejected> KeepAsync(FileLanded landing, StagedFile staged, Rejection rejection, CancellationToken cancellationToken)
    {
        var rejected = Describe(landing, staged.Sha256, rejection);
        await KeepFormerAsync(rejected, cancellationToken);
        await store.PutFileAsync(rejected.QuarantineKey, staged.Path, cancellationToken);
        await store.WriteDocumentAsync(StoreKeys.QuarantineReason(rejected.QuarantineKey), StoreJson.Write(rejected), cancellationToken);
        await NoteAsync(rejected, cancellationToken);
        return rejected;
    }

    /// <summary>The rejection of a landing that was taken before; null when it was not rejected.</summary>
    public async Task<FileRejected?> FindAsync(FileLanded landing, CancellationToken cancellationToken)
    {
        var known = await ReadReasonAsync(keys.Quarantine(landing.SourceKey), cancellationToken);
        return known?.LandingId == landing.LandingId ? known : null;
    }

    private FileRejected Describe(FileLanded landing, string sha256, Rejection rejection) => new()
    {
        LandingId = landing.LandingId,
        LandedAt = landing.LandedAt,
        SourceKey = landing.SourceKey,
        Sequencer = landing.Sequencer,
        Reason = rejection.Reason,
        Explanation = rejection.Explanation,
        QuarantineKey = keys.Quarantine(landing.SourceKey),
        Sha256 = sha256,
        Partition = rejection.Partition,
        FaultyLineCount = rejection.FaultyLineCount,
        FaultyLines = rejection.FaultyLines,
    };

    private async Task KeepFormerAsync(FileRejected rejected, CancellationToken cancellationToken)
    {
        if (await ReadReasonAsync(rejected.QuarantineKey, cancellationToken) is not { } former || former.Sha256 == rejected.Sha256)
        {
            return;
        }

        // After a fault halfway the new bytes may stand beside the former reason: what was kept before stays.
        var kept = $"{rejected.QuarantineKey}.{former.Sha256[..16]}";
        if (await store.FindAsync(kept, cancellationToken) is null)
        {
            await store.CopyAsync(rejected.QuarantineKey, kept, cancellationToken);
        }

        await store.WriteDocumentAsync(StoreKeys.QuarantineReason(kept), StoreJson.Write(former with { QuarantineKey = kept }), cancellationToken);
    }

    private async Task<FileRejected?> ReadReasonAsync(string quarantineKey, CancellationToken cancellationToken)
    {
        var stored = await store.ReadDocumentAsync(StoreKeys.QuarantineReason(quarantineKey), cancellationToken);
        try
        {
            return stored is null ? null : StoreJson.Read<FileRejected>(stored.Content.Span);
        }
        catch (JsonException)
        {
            // People look into quarantine, and may leave anything there; no landing waits for them.
            return null;
        }
    }

    // Answers on the current version say that a newer landing could not be used.
    private async Task NoteAsync(FileRejected rejected, CancellationToken cancellationToken)
    {
        if (rejected.Partition is not { } partition)
        {
            return;
        }

        var noted = new RejectedLanding(rejected.Sequencer, rejected.LandedAt, rejected.Reason, rejected.QuarantineKey);
        await catalog.CommitAsync(
            partition.Table,
            partition.Cycle,
            document => document.Find(partition.Scenario, partition.RunId) is { } entry && SequencerOrder.Compare(entry.Sequencer, rejected.Sequencer) < 0
                ? document.With(entry with { RejectedNewer = noted })
                : document,
            cancellationToken);
    }
}
