namespace Amazon.BedrockAgent.Model;

/// <summary>Content in the request.</summary>
public sealed class InlineContent
{
    /// <summary>For BYTE.</summary>
    public ByteContentDoc? ByteContent { get; set; }

    /// <summary>For TEXT.</summary>
    public TextContentDoc? TextContent { get; set; }

    /// <summary>What it is. Required.</summary>
    public InlineContentType? Type { get; set; }
}
