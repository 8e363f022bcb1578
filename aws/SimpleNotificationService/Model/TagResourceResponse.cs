using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>The tags are set.</summary>
public sealed class TagResourceResponse : AmazonWebServiceResponse;
