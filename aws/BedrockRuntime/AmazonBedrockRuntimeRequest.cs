using Amazon.Runtime;

namespace Amazon.BedrockRuntime;

/// <summary>Base of the requests to Bedrock Runtime.</summary>
public class AmazonBedrockRuntimeRequest : AmazonWebServiceRequest;
