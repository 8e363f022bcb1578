namespace Amazon.BedrockAgent.Model;

/// <summary>The id of a custom document.</summary>
public sealed class CustomDocumentIdentifier
{
    /// <summary>1 to 2,048 characters, chosen by the caller. Required.</summary>
    public string? Id { get; set; }
}
