using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>A landing of a partition that takes it.</summary>
/// <param name="Landing">The landing.</param>
/// <param name="Key">What its key says.</param>
/// <param name="Current">What is current of its partition; null when nothing is.</param>
internal sealed record LandingToFile(FileLanded Landing, LandingKey Key, CatalogPartition? Current)
{
    /// <summary>True when a newer landing is current.</summary>
    public bool IsOutdated => Current is not null && SequencerOrder.Compare(Landing.Sequencer, Current.Sequencer) < 0;
}
