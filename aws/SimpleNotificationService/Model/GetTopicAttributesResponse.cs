using Amazon.Runtime;
using Ccar.Messaging.Aws;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>Attributes of a topic.</summary>
public sealed class GetTopicAttributesResponse : AmazonWebServiceResponse
{
    /// <summary>Attributes by name, such as <c>TopicArn</c>, <c>Policy</c> or <c>SubscriptionsConfirmed</c>.</summary>
    public Dictionary<string, string>? Attributes { get; set; } = EmptyCollections.Map<string>();
}
