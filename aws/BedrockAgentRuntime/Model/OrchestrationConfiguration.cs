using Amazon.Runtime.Documents;
using Ccar.Messaging.Aws;

namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>How the search is prepared.</summary>
public sealed class OrchestrationConfiguration
{
    /// <summary>Settings only this model knows.</summary>
    public Dictionary<string, Document>? AdditionalModelRequestFields { get; set; } = EmptyCollections.Map<Document>();

    /// <summary>How the model is to write.</summary>
    public InferenceConfig? InferenceConfig { get; set; }

    /// <summary>How fast the model is wanted.</summary>
    public PerformanceConfiguration? PerformanceConfig { get; set; }

    /// <summary>Must hold $conversation_history$ and $output_format_instructions$.</summary>
    public PromptTemplate? PromptTemplate { get; set; }

    /// <summary>What is done to the question.</summary>
    public QueryTransformationConfiguration? QueryTransformationConfiguration { get; set; }
}
