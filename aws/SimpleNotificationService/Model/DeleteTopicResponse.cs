using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>The topic is gone.</summary>
public sealed class DeleteTopicResponse : AmazonWebServiceResponse;
