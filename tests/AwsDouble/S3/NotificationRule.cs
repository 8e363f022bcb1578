namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>Somebody who is told of new objects.</summary>
/// <param name="Bucket">In this bucket.</param>
/// <param name="Prefix">Below this prefix.</param>
/// <param name="Form">In this form.</param>
/// <param name="Send">Takes the message's body.</param>
public sealed record NotificationRule(string Bucket, string Prefix, NotificationForm Form, Func<string, Task> Send)
{
    /// <summary>The queue's name, as the bucket's settings tell it.</summary>
    public string Queue { get; init; } = "queue";
}
