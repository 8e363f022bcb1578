namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>A part of the answer.</summary>
public sealed class GeneratedResponsePart
{
    /// <summary>When it is text.</summary>
    public TextResponsePart? TextResponsePart { get; set; }
}
