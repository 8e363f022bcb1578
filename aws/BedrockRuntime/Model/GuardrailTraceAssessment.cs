using Ccar.Messaging.Aws;

namespace Amazon.BedrockRuntime.Model;

/// <summary>What a guardrail did. Its assessments are not read.</summary>
public sealed class GuardrailTraceAssessment
{
    /// <summary>Why it stepped in.</summary>
    public string? ActionReason { get; set; }

    /// <summary>What the model had said.</summary>
    public List<string>? ModelOutput { get; set; } = EmptyCollections.List<string>();
}
