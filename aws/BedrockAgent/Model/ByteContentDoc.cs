namespace Amazon.BedrockAgent.Model;

/// <summary>A file.</summary>
public sealed class ByteContentDoc
{
    /// <summary>Its bytes. Required.</summary>
    public MemoryStream? Data { get; set; }

    /// <summary>Its type, such as text/plain. Required.</summary>
    public string? MimeType { get; set; }
}
