namespace Amazon.SimpleNotificationService.Model;

/// <summary>Deletes a topic and its subscriptions; deleting one that does not exist succeeds.</summary>
public sealed class DeleteTopicRequest : AmazonSimpleNotificationServiceRequest
{
    /// <summary>An empty request, to be filled.</summary>
    public DeleteTopicRequest()
    {
    }

    /// <summary>A request with its usual members.</summary>
    /// <param name="topicArn"><see cref="TopicArn"/>.</param>
    public DeleteTopicRequest(string topicArn)
    {
        TopicArn = topicArn;
    }

    /// <summary>ARN of the topic. Required.</summary>
    public string? TopicArn { get; set; }
}
