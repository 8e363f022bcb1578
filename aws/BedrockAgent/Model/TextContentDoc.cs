namespace Amazon.BedrockAgent.Model;

/// <summary>A text.</summary>
public sealed class TextContentDoc
{
    /// <summary>Up to 5 MiB. Required.</summary>
    public string? Data { get; set; }
}
