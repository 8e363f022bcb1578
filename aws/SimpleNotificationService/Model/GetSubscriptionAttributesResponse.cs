using Amazon.Runtime;
using Ccar.Messaging.Aws;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>Attributes of a subscription.</summary>
public sealed class GetSubscriptionAttributesResponse : AmazonWebServiceResponse
{
    /// <summary>Attributes by name, such as <c>RawMessageDelivery</c> or <c>FilterPolicy</c>.</summary>
    public Dictionary<string, string>? Attributes { get; set; } = EmptyCollections.Map<string>();
}
