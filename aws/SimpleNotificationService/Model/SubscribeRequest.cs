using Ccar.Messaging.Aws;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>Subscribes an endpoint to a topic, or finds the subscription with the same endpoint.</summary>
public sealed class SubscribeRequest : AmazonSimpleNotificationServiceRequest
{
    /// <summary>An empty request, to be filled.</summary>
    public SubscribeRequest()
    {
    }

    /// <summary>A request with its usual members.</summary>
    /// <param name="topicArn"><see cref="TopicArn"/>.</param>
    /// <param name="protocol"><see cref="Protocol"/>.</param>
    /// <param name="endpoint"><see cref="Endpoint"/>.</param>
    public SubscribeRequest(string topicArn, string protocol, string endpoint)
    {
        TopicArn = topicArn;
        Protocol = protocol;
        Endpoint = endpoint;
    }

    /// <summary>Subscription attributes by name, such as <c>RawMessageDelivery</c>, <c>FilterPolicy</c> or <c>RedrivePolicy</c>.</summary>
    public Dictionary<string, string>? Attributes { get; set; } = EmptyCollections.Map<string>();

    /// <summary>Where to deliver: for protocol <c>sqs</c> the ARN of the queue.</summary>
    public string? Endpoint { get; set; }

    /// <summary>How to deliver: <c>sqs</c>, <c>lambda</c>, <c>https</c> and so on. Required.</summary>
    public string? Protocol { get; set; }

    /// <summary>True to get the ARN also of a subscription that is not confirmed yet.</summary>
    public bool? ReturnSubscriptionArn { get; set; }

    /// <summary>ARN of the topic. Required.</summary>
    public string? TopicArn { get; set; }
}
