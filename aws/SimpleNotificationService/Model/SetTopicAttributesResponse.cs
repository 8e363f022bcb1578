using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>The attribute is set.</summary>
public sealed class SetTopicAttributesResponse : AmazonWebServiceResponse;
