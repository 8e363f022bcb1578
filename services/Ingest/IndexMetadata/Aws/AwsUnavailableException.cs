namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>A service did not do what was asked and may do it later; every stage tries again.</summary>
public sealed class AwsUnavailableException : IOException
{
    /// <summary>Names the call and the fault.</summary>
    public AwsUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public AwsUnavailableException()
    {
    }

    /// <summary>Names the call, the fault and its cause.</summary>
    public AwsUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
