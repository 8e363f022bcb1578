namespace Amazon.BedrockAgent.Model;

/// <summary>An attribute to filter by.</summary>
public sealed class MetadataAttribute
{
    /// <summary>Its name, 1 to 200 characters. Required.</summary>
    public string? Key { get; set; }

    /// <summary>Its value. Required.</summary>
    public MetadataAttributeValue? Value { get; set; }
}
