namespace Amazon.BedrockRuntime.Model;

/// <summary>The guardrail that reads question and answer.</summary>
public sealed class GuardrailConfiguration
{
    /// <summary>Id or ARN. Required.</summary>
    public string? GuardrailIdentifier { get; set; }

    /// <summary>Version number, or DRAFT. Required.</summary>
    public string? GuardrailVersion { get; set; }

    /// <summary>How much it tells; nothing when null.</summary>
    public GuardrailTrace? Trace { get; set; }
}
