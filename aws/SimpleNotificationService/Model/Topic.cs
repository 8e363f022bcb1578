namespace Amazon.SimpleNotificationService.Model;

/// <summary>A topic in a list.</summary>
public sealed class Topic
{
    /// <summary>ARN of the topic.</summary>
    public string? TopicArn { get; set; }
}
