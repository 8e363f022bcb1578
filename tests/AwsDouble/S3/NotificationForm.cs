namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>The two forms in which S3 tells of new objects.</summary>
public enum NotificationForm
{
    /// <summary>S3's own: <c>Records</c>, keys in form encoding.</summary>
    S3,

    /// <summary>EventBridge's <c>Object Created</c>: keys as they are.</summary>
    EventBridge,
}
