namespace Amazon.SimpleNotificationService.Model;

/// <summary>Changes one attribute of a topic.</summary>
public sealed class SetTopicAttributesRequest : AmazonSimpleNotificationServiceRequest
{
    /// <summary>An empty request, to be filled.</summary>
    public SetTopicAttributesRequest()
    {
    }

    /// <summary>A request with its usual members.</summary>
    /// <param name="topicArn"><see cref="TopicArn"/>.</param>
    /// <param name="attributeName"><see cref="AttributeName"/>.</param>
    /// <param name="attributeValue"><see cref="AttributeValue"/>.</param>
    public SetTopicAttributesRequest(string topicArn, string attributeName, string attributeValue)
    {
        TopicArn = topicArn;
        AttributeName = attributeName;
        AttributeValue = attributeValue;
    }

    /// <summary>Name of the attribute. Required.</summary>
    public string? AttributeName { get; set; }

    /// <summary>Its new value.</summary>
    public string? AttributeValue { get; set; }

    /// <summary>ARN of the topic. Required.</summary>
    public string? TopicArn { get; set; }
}
