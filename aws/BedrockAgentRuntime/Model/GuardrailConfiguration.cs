namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>The guardrail that reads question and answer.</summary>
public sealed class GuardrailConfiguration
{
    /// <summary>Its id. Required.</summary>
    public string? GuardrailId { get; set; }

    /// <summary>Version number, or DRAFT. Required.</summary>
    public string? GuardrailVersion { get; set; }
}
