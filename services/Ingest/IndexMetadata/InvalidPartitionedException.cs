using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>A message says of a landed key what does not follow from it.</summary>
public sealed class InvalidPartitionedException : PermanentFailureException
{
    /// <summary>Names the difference.</summary>
    public InvalidPartitionedException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public InvalidPartitionedException()
    {
    }

    /// <summary>Names the difference and its cause.</summary>
    public InvalidPartitionedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
