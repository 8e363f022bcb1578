using Amazon.Runtime.Documents;
using Ccar.Messaging.Aws;

namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>A passage and how well it fits.</summary>
public sealed class KnowledgeBaseRetrievalResult
{
    /// <summary>The passage.</summary>
    public RetrievalResultContent? Content { get; set; }

    /// <summary>Where it lies.</summary>
    public RetrievalResultLocation? Location { get; set; }

    /// <summary>Attributes of its document, by name.</summary>
    public Dictionary<string, Document>? Metadata { get; set; } = EmptyCollections.Map<Document>();

    /// <summary>The better it fits the greater.</summary>
    public double? Score { get; set; }
}
