namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>An attribute a model may make a filter of.</summary>
public sealed class MetadataAttributeSchema
{
    /// <summary>What it means. Required.</summary>
    public string? Description { get; set; }

    /// <summary>Its name. Required.</summary>
    public string? Key { get; set; }

    /// <summary>What it holds. Required.</summary>
    public AttributeType? Type { get; set; }
}
