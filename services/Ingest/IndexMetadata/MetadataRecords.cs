using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>Composes metadata records.</summary>
internal static class MetadataRecords
{
    /// <summary>A dictionary of up to this many values stands in the record; a larger one only beside the snapshot.</summary>
    private const int LargestInlineDictionary = 1_000;

    public static MetadataRecord Describe(Partitioned filed, SnapshotProfile profile) => new()
    {
        S3Path = filed.FiledKey,
        TableName = filed.Partition.Table,
        Columns = string.Join('|', profile.Columns.Select(column => $"{column.Name}:{column.Type}")),
        Partitions = "cycle,scenario,run_id",
        Description = $"{filed.Partition.Table} for {filed.Partition.Scenario} scenario, {filed.Partition.RunId}, cycle {filed.Partition.Cycle}",
        RunId = filed.Partition.RunId,
        Scenario = filed.Partition.Scenario,
        Cycle = filed.Partition.Cycle,
        CreationDate = filed.LandedAt,
        SourceKey = filed.SourceKey,
        Sequencer = filed.Sequencer,
        LandedAt = filed.LandedAt,
        DataVersion = filed.DataVersion,
        SnapshotKey = filed.SnapshotKey,
        Profile = profile with { Columns = [.. profile.Columns.Select(Inline)] },
    };

    private static ColumnProfile Inline(ColumnProfile column) =>
        column.Dictionary?.Count > LargestInlineDictionary ? column with { Dictionary = null } : column;
}
