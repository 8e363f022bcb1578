namespace Amazon.BedrockRuntime.Model;

/// <summary>A part of the instructions to the model.</summary>
public sealed class SystemContentBlock
{
    /// <summary>The text.</summary>
    public string? Text { get; set; }
}
