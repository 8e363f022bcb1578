namespace Amazon.SimpleNotificationService.Model;

/// <summary>Reads the attributes of a subscription.</summary>
public sealed class GetSubscriptionAttributesRequest : AmazonSimpleNotificationServiceRequest
{
    /// <summary>An empty request, to be filled.</summary>
    public GetSubscriptionAttributesRequest()
    {
    }

    /// <summary>A request with its usual members.</summary>
    /// <param name="subscriptionArn"><see cref="SubscriptionArn"/>.</param>
    public GetSubscriptionAttributesRequest(string subscriptionArn)
    {
        SubscriptionArn = subscriptionArn;
    }

    /// <summary>ARN of the subscription. Required.</summary>
    public string? SubscriptionArn { get; set; }
}
