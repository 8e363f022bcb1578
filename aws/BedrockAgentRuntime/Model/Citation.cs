using Ccar.Messaging.Aws;

namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>A part of the answer and what it leans on.</summary>
public sealed class Citation
{
    /// <summary>The part.</summary>
    public GeneratedResponsePart? GeneratedResponsePart { get; set; }

    /// <summary>The passages.</summary>
    public List<RetrievedReference>? RetrievedReferences { get; set; } = EmptyCollections.List<RetrievedReference>();
}
