namespace Amazon.BedrockAgent.Model;

/// <summary>A document that is an object of the data source.</summary>
public sealed class S3Content
{
    /// <summary>The object. Required.</summary>
    public S3Location? S3Location { get; set; }
}
