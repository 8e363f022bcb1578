namespace Amazon.BedrockRuntime.Model;

/// <summary>What the model said.</summary>
public sealed class ConverseOutput
{
    /// <summary>Its message.</summary>
    public Message? Message { get; set; }
}
