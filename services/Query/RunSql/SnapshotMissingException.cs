using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>A selected snapshot is not in the store.</summary>
public sealed class SnapshotMissingException : PermanentFailureException
{
    /// <summary>Names the snapshot and the remedy.</summary>
    public SnapshotMissingException(string message)
        : base(message)
    {
    }

    /// <summary>The snapshot of a partition is not under its key.</summary>
    public static SnapshotMissingException Of(PartitionId partition, string dataVersion, string key) =>
        new($"The snapshot of {partition} in data version {dataVersion} is missing ({key}); land the file again.");

    /// <summary>For serializers.</summary>
    public SnapshotMissingException()
    {
    }

    /// <summary>Names the cause as well.</summary>
    public SnapshotMissingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
