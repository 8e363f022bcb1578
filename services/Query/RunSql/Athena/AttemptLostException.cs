namespace Ccar.Messaging.Query.RunSql;

/// <summary>A query in Athena came to nothing through no fault of the statement; starting it anew under another token may help.</summary>
public sealed class AttemptLostException : Exception
{
    /// <summary>Repeats what Athena said.</summary>
    public AttemptLostException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public AttemptLostException()
    {
    }

    /// <summary>Names the cause as well.</summary>
    public AttemptLostException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>True when all selected partitions have been seen in Glue, so that the next query finds them.</summary>
    public bool PartitionsSeen { get; init; }
}
