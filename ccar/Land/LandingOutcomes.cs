using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Cli;

/// <summary>Finds the outcome of a landed file in the store.</summary>
internal sealed class LandingOutcomes(DataPlace data, Func<string, PartitionId?> partitionOf)
{
    /// <summary>True while the file lies in the landing folder: it goes last, after the catalogue has it.</summary>
    public async Task<bool> IsWaitingAsync(PlacedFile file, CancellationToken cancellationToken) =>
        await data.Store.FindAsync(file.Key, cancellationToken) is not null;

    /// <summary>The outcome of exactly these bytes under this key; null when there is none.</summary>
    public async Task<LandingOutcome?> FindAsync(PlacedFile file, CancellationToken cancellationToken)
    {
        var rejected = await data.FindAsync<FileRejected>(StoreKeys.QuarantineReason(data.Keys.Quarantine(file.Key)), cancellationToken);
        if (partitionOf(file.Key) is not { } partition)
        {
            return Choose(file, null, rejected);
        }

        var indexed = await data.FindAsync<MetadataRecord>(data.Keys.Metadata(partition), cancellationToken);
        var current = (await data.Catalog.ReadAsync(partition.Table, partition.Cycle, cancellationToken)).Find(partition.Scenario, partition.RunId);

        // Bytes that land again leave the record as it is; the catalogue says when they last did.
        var isCurrent = indexed is not null && current?.DataVersion == indexed.DataVersion;
        return Choose(file, isCurrent ? indexed! with { Sequencer = current!.Sequencer } : indexed, rejected);
    }

    /// <summary>The same bytes may have been rejected once and indexed another time: the later one counts.</summary>
    internal static LandingOutcome? Choose(PlacedFile file, MetadataRecord? indexed, FileRejected? rejected)
    {
        // The key is compared too: a second source with the bytes of the first is rejected, and the record is the first one's.
        var isIndexed = indexed?.Profile.Sha256 == file.Sha256 && indexed.SourceKey == file.Key;
        var isRejected = rejected?.Sha256 == file.Sha256;
        return (isIndexed, isRejected) switch
        {
            (true, true) when SequencerOrder.Compare(indexed!.Sequencer, rejected!.Sequencer) < 0 => LandingOutcome.Rejected(file.Key, rejected),
            (true, _) => LandingOutcome.Indexed(file.Key, indexed!),
            (false, true) => LandingOutcome.Rejected(file.Key, rejected!),
            _ => null,
        };
    }
}
