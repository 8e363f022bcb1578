namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>How a session is kept.</summary>
public sealed class RetrieveAndGenerateSessionConfiguration
{
    /// <summary>Key that encrypts it. Required.</summary>
    public string? KmsKeyArn { get; set; }
}
