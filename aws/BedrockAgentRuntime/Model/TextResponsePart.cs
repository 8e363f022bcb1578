namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>A part of the answer.</summary>
public sealed class TextResponsePart
{
    /// <summary>Where it stands.</summary>
    public Span? Span { get; set; }

    /// <summary>What it says.</summary>
    public string? Text { get; set; }
}
