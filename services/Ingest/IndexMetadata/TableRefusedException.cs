using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>A table that could take the snapshot when the file was read cannot take it now. The landed file stays; its message can be moved back.</summary>
public sealed class TableRefusedException : PermanentFailureException
{
    /// <summary>Names the table, the fault and the remedy.</summary>
    public TableRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public TableRefusedException()
    {
    }

    /// <summary>Names the table, the fault and its cause.</summary>
    public TableRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
