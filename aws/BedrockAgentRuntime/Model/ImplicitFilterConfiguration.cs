using Ccar.Messaging.Aws;

namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>Lets a model make the filter from the question.</summary>
public sealed class ImplicitFilterConfiguration
{
    /// <summary>The attributes, 1 to 25. Required.</summary>
    public List<MetadataAttributeSchema>? MetadataAttributes { get; set; } = EmptyCollections.List<MetadataAttributeSchema>();

    /// <summary>The model. Required.</summary>
    public string? ModelArn { get; set; }
}
