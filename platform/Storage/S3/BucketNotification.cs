namespace Ccar.Messaging.Storage;

/// <summary>Where a bucket tells of new objects.</summary>
/// <param name="Target">ARN of a queue or topic; null for EventBridge, whose rules decide.</param>
/// <param name="Prefix">Below which prefix; empty for all.</param>
public sealed record BucketNotification(string? Target, string Prefix);
