namespace Amazon.BedrockAgent.Model;

/// <summary>A document handed over by its owner.</summary>
public sealed class CustomContent
{
    /// <summary>Its id. Required.</summary>
    public CustomDocumentIdentifier? CustomDocumentIdentifier { get; set; }

    /// <summary>For IN_LINE.</summary>
    public InlineContent? InlineContent { get; set; }

    /// <summary>For S3_LOCATION.</summary>
    public CustomS3Location? S3Location { get; set; }

    /// <summary>Where the content comes from. Required.</summary>
    public CustomSourceType? SourceType { get; set; }
}
