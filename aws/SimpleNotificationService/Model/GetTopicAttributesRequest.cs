namespace Amazon.SimpleNotificationService.Model;

/// <summary>Reads the attributes of a topic.</summary>
public sealed class GetTopicAttributesRequest : AmazonSimpleNotificationServiceRequest
{
    /// <summary>An empty request, to be filled.</summary>
    public GetTopicAttributesRequest()
    {
    }

    /// <summary>A request with its usual members.</summary>
    /// <param name="topicArn"><see cref="TopicArn"/>.</param>
    public GetTopicAttributesRequest(string topicArn)
    {
        TopicArn = topicArn;
    }

    /// <summary>ARN of the topic. Required.</summary>
    public string? TopicArn { get; set; }
}
