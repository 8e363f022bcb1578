namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>The answer.</summary>
public sealed class RetrieveAndGenerateOutput
{
    /// <summary>What it says.</summary>
    public string? Text { get; set; }
}
