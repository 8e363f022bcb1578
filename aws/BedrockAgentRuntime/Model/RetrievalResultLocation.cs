namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>Where a passage lies. Places of other kinds are not read.</summary>
public sealed class RetrievalResultLocation
{
    /// <summary>For CUSTOM.</summary>
    public RetrievalResultCustomDocumentLocation? CustomDocumentLocation { get; set; }

    /// <summary>For S3.</summary>
    public RetrievalResultS3Location? S3Location { get; set; }

    /// <summary>What kind of place.</summary>
    public RetrievalResultLocationType? Type { get; set; }
}
