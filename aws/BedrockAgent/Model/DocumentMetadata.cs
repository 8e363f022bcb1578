using Ccar.Messaging.Aws;

namespace Amazon.BedrockAgent.Model;

/// <summary>The attributes of a document.</summary>
public sealed class DocumentMetadata
{
    /// <summary>For IN_LINE_ATTRIBUTE, 1 to 50.</summary>
    public List<MetadataAttribute>? InlineAttributes { get; set; } = EmptyCollections.List<MetadataAttribute>();

    /// <summary>For S3_LOCATION: a file with metadataAttributes.</summary>
    public CustomS3Location? S3Location { get; set; }

    /// <summary>Where they come from. Required.</summary>
    public MetadataSourceType? Type { get; set; }
}
