namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>The question.</summary>
public sealed class RetrieveAndGenerateInput
{
    /// <summary>Up to 1,000 characters. Required.</summary>
    public string? Text { get; set; }
}
