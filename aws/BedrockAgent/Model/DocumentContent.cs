namespace Amazon.BedrockAgent.Model;

/// <summary>The content of a document.</summary>
public sealed class DocumentContent
{
    /// <summary>For CUSTOM.</summary>
    public CustomContent? Custom { get; set; }

    /// <summary>Kind of the data source. Required.</summary>
    public ContentDataSourceType? DataSourceType { get; set; }

    /// <summary>For S3.</summary>
    public S3Content? S3 { get; set; }
}
