namespace Amazon.SimpleNotificationService.Model;

/// <summary>A subscription in a list.</summary>
public sealed class Subscription
{
    /// <summary>Where it delivers.</summary>
    public string? Endpoint { get; set; }

    /// <summary>Account that owns it.</summary>
    public string? Owner { get; set; }

    /// <summary>How it delivers.</summary>
    public string? Protocol { get; set; }

    /// <summary>ARN of the subscription, or <c>PendingConfirmation</c>.</summary>
    public string? SubscriptionArn { get; set; }

    /// <summary>ARN of its topic.</summary>
    public string? TopicArn { get; set; }
}
