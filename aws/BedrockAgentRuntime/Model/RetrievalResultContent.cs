namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>A found passage.</summary>
public sealed class RetrievalResultContent
{
    /// <summary>What it says.</summary>
    public string? Text { get; set; }

    /// <summary>What it is; text when null.</summary>
    public RetrievalResultContentType? Type { get; set; }
}
