using Amazon.Runtime;
using Ccar.Messaging.Aws;

namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>What Retrieve answers.</summary>
public sealed class RetrieveResponse : AmazonWebServiceResponse
{
    /// <summary>Whether the guardrail stepped in.</summary>
    public GuadrailAction? GuardrailAction { get; set; }

    /// <summary>Where the next answer begins; null after the last.</summary>
    public string? NextToken { get; set; }

    /// <summary>The passages, the best first.</summary>
    public List<KnowledgeBaseRetrievalResult>? RetrievalResults { get; set; } = EmptyCollections.List<KnowledgeBaseRetrievalResult>();
}
