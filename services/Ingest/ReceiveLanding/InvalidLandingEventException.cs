using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Ingest.ReceiveLanding;

/// <summary>A message on <c>ccar-landings</c> that is no S3 or EventBridge event.</summary>
public sealed class InvalidLandingEventException : PermanentFailureException
{
    /// <summary>Names what is missing.</summary>
    public InvalidLandingEventException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public InvalidLandingEventException()
    {
    }

    /// <summary>Names what is missing and the cause.</summary>
    public InvalidLandingEventException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
