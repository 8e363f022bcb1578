namespace Amazon.BedrockRuntime.Model;

/// <summary>A part of a message. Parts of other kinds (reasoning, tool use, images, documents) are read as a part without text.</summary>
public sealed class ContentBlock
{
    /// <summary>The text; null when the part is of another kind.</summary>
    public string? Text { get; set; }
}
