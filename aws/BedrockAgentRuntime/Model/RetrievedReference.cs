using Amazon.Runtime.Documents;
using Ccar.Messaging.Aws;

namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>A passage the answer leans on.</summary>
public sealed class RetrievedReference
{
    /// <summary>The passage.</summary>
    public RetrievalResultContent? Content { get; set; }

    /// <summary>Where it lies.</summary>
    public RetrievalResultLocation? Location { get; set; }

    /// <summary>Attributes of its document, by name.</summary>
    public Dictionary<string, Document>? Metadata { get; set; } = EmptyCollections.Map<Document>();
}
