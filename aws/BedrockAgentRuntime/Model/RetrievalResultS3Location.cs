namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>An object.</summary>
public sealed class RetrievalResultS3Location
{
    /// <summary>As s3://bucket/key.</summary>
    public string? Uri { get; set; }
}
