using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>The subscription is gone.</summary>
public sealed class UnsubscribeResponse : AmazonWebServiceResponse;
