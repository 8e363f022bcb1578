using Amazon.Runtime;
using Ccar.Messaging.Aws;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>A part of the list of subscriptions.</summary>
public sealed class ListSubscriptionsByTopicResponse : AmazonWebServiceResponse
{
    /// <summary>Asks for the next part; null at the end.</summary>
    public string? NextToken { get; set; }

    /// <summary>The subscriptions.</summary>
    public List<Subscription>? Subscriptions { get; set; } = EmptyCollections.List<Subscription>();
}
