namespace Amazon.BedrockRuntime.Model;

/// <summary>What happened on the way.</summary>
public sealed class ConverseTrace
{
    /// <summary>What the guardrail did.</summary>
    public GuardrailTraceAssessment? Guardrail { get; set; }

    /// <summary>Which model was chosen.</summary>
    public PromptRouterTrace? PromptRouter { get; set; }
}
