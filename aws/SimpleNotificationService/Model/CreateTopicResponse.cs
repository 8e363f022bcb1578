using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>The topic that now exists.</summary>
public sealed class CreateTopicResponse : AmazonWebServiceResponse
{
    /// <summary>ARN of the topic.</summary>
    public string? TopicArn { get; set; }
}
