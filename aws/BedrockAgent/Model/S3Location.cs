namespace Amazon.BedrockAgent.Model;

/// <summary>An object.</summary>
public sealed class S3Location
{
    /// <summary>As s3://bucket/key, 1 to 2,048 characters. Required.</summary>
    public string? Uri { get; set; }
}
