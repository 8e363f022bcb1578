using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>The subscription that now exists.</summary>
public sealed class SubscribeResponse : AmazonWebServiceResponse
{
    /// <summary>ARN of the subscription, or <c>pending confirmation</c>.</summary>
    public string? SubscriptionArn { get; set; }
}
