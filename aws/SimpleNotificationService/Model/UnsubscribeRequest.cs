namespace Amazon.SimpleNotificationService.Model;

/// <summary>Deletes a subscription.</summary>
public sealed class UnsubscribeRequest : AmazonSimpleNotificationServiceRequest
{
    /// <summary>An empty request, to be filled.</summary>
    public UnsubscribeRequest()
    {
    }

    /// <summary>A request with its usual members.</summary>
    /// <param name="subscriptionArn"><see cref="SubscriptionArn"/>.</param>
    public UnsubscribeRequest(string subscriptionArn)
    {
        SubscriptionArn = subscriptionArn;
    }

    /// <summary>ARN of the subscription. Required.</summary>
    public string? SubscriptionArn { get; set; }
}
