using Amazon.Runtime;

namespace Amazon.EventBridge;

/// <summary>Base of the requests to Amazon EventBridge.</summary>
public class AmazonEventBridgeRequest : AmazonWebServiceRequest;
