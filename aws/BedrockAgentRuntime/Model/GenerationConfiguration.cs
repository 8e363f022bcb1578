using Amazon.Runtime.Documents;
using Ccar.Messaging.Aws;

namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>How the answer is written.</summary>
public sealed class GenerationConfiguration
{
    /// <summary>Settings only this model knows.</summary>
    public Dictionary<string, Document>? AdditionalModelRequestFields { get; set; } = EmptyCollections.Map<Document>();

    /// <summary>The guardrail, or null for none.</summary>
    public GuardrailConfiguration? GuardrailConfiguration { get; set; }

    /// <summary>How the model is to write.</summary>
    public InferenceConfig? InferenceConfig { get; set; }

    /// <summary>How fast the model is wanted.</summary>
    public PerformanceConfiguration? PerformanceConfig { get; set; }

    /// <summary>Instructions; Bedrock's own when null.</summary>
    public PromptTemplate? PromptTemplate { get; set; }
}
