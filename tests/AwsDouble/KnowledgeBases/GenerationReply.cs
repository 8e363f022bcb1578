namespace Ccar.Messaging.AwsDouble.KnowledgeBases;

/// <summary>What the model answers.</summary>
/// <param name="Text">The text.</param>
/// <param name="GuardrailIntervened">True where the text is a guardrail's.</param>
public sealed record GenerationReply(string Text, bool GuardrailIntervened = false);
