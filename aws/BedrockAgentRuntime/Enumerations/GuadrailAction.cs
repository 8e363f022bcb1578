using Amazon.Runtime;

namespace Amazon.BedrockAgentRuntime;

/// <summary>Whether a guardrail stepped in. Spelled as in the official package. Values newer than this client are kept as they come.</summary>
public sealed class GuadrailAction : ConstantClass
{
    /// <summary>It replaced or masked text.</summary>
    public static readonly GuadrailAction INTERVENED = new("INTERVENED");

    /// <summary>It did nothing.</summary>
    public static readonly GuadrailAction NONE = new("NONE");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public GuadrailAction(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator GuadrailAction(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static GuadrailAction FindValue(string value) => FindValue<GuadrailAction>(value);
}
