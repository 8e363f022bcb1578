namespace Amazon.SimpleNotificationService.Model;

/// <summary>Lists the subscriptions of a topic, 100 at a time.</summary>
public sealed class ListSubscriptionsByTopicRequest : AmazonSimpleNotificationServiceRequest
{
    /// <summary>An empty request, to be filled.</summary>
    public ListSubscriptionsByTopicRequest()
    {
    }

    /// <summary>A request with its usual members.</summary>
    /// <param name="topicArn"><see cref="TopicArn"/>.</param>
    public ListSubscriptionsByTopicRequest(string topicArn)
    {
        TopicArn = topicArn;
    }

    /// <summary>A request with its usual members.</summary>
    /// <param name="topicArn"><see cref="TopicArn"/>.</param>
    /// <param name="nextToken"><see cref="NextToken"/>.</param>
    public ListSubscriptionsByTopicRequest(string topicArn, string nextToken)
    {
        TopicArn = topicArn;
        NextToken = nextToken;
    }

    /// <summary>Where the previous answer stopped; null for the first.</summary>
    public string? NextToken { get; set; }

    /// <summary>ARN of the topic. Required.</summary>
    public string? TopicArn { get; set; }
}
