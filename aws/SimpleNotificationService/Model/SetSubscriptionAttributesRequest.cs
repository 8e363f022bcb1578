namespace Amazon.SimpleNotificationService.Model;

/// <summary>Changes one attribute of a subscription. A new filter policy may take 15 minutes to act.</summary>
public sealed class SetSubscriptionAttributesRequest : AmazonSimpleNotificationServiceRequest
{
    /// <summary>An empty request, to be filled.</summary>
    public SetSubscriptionAttributesRequest()
    {
    }

    /// <summary>A request with its usual members.</summary>
    /// <param name="subscriptionArn"><see cref="SubscriptionArn"/>.</param>
    /// <param name="attributeName"><see cref="AttributeName"/>.</param>
    /// <param name="attributeValue"><see cref="AttributeValue"/>.</param>
    public SetSubscriptionAttributesRequest(string subscriptionArn, string attributeName, string attributeValue)
    {
        SubscriptionArn = subscriptionArn;
        AttributeName = attributeName;
        AttributeValue = attributeValue;
    }

    /// <summary>Name of the attribute. Required.</summary>
    public string? AttributeName { get; set; }

    /// <summary>Its new value.</summary>
    public string? AttributeValue { get; set; }

    /// <summary>ARN of the subscription. Required.</summary>
    public string? SubscriptionArn { get; set; }
}
