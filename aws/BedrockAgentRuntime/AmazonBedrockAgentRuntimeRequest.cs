using Amazon.Runtime;

namespace Amazon.BedrockAgentRuntime;

/// <summary>Base of the requests to Bedrock Agent Runtime.</summary>
public class AmazonBedrockAgentRuntimeRequest : AmazonWebServiceRequest;
