using Ccar.Messaging.Aws;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>Sets tags of a topic: at most 50 on one topic.</summary>
public sealed class TagResourceRequest : AmazonSimpleNotificationServiceRequest
{
    /// <summary>ARN of the topic. Required.</summary>
    public string? ResourceArn { get; set; }

    /// <summary>Tags to add or to overwrite. Required.</summary>
    public List<Tag>? Tags { get; set; } = EmptyCollections.List<Tag>();
}
