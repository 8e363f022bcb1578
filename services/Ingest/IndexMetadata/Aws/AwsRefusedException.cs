using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>
/// A service refuses a call, and will until somebody changes permissions or configuration. The landed file stays; its message can be moved back then.
/// </summary>
public sealed class AwsRefusedException : PermanentFailureException
{
    /// <summary>Names action, resource and remedy.</summary>
    public AwsRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public AwsRefusedException()
    {
    }

    /// <summary>Names action, resource, remedy and the cause.</summary>
    public AwsRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
