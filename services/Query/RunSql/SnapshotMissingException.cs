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
