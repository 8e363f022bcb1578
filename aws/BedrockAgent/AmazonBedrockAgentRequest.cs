using Amazon.Runtime;

namespace Amazon.BedrockAgent;

/// <summary>Base of the requests to Bedrock Agent.</summary>
public class AmazonBedrockAgentRequest : AmazonWebServiceRequest;
