namespace Amazon.BedrockAgent.Model;

/// <summary>Which document.</summary>
public sealed class DocumentIdentifier
{
    /// <summary>For CUSTOM.</summary>
    public CustomDocumentIdentifier? Custom { get; set; }

    /// <summary>Kind of the data source. Required.</summary>
    public ContentDataSourceType? DataSourceType { get; set; }

    /// <summary>For S3.</summary>
    public S3Location? S3 { get; set; }
}
