using Amazon.Runtime;

namespace Amazon.BedrockRuntime;

/// <summary>How much a guardrail tells of itself. Values newer than this client are kept as they come.</summary>
public sealed class GuardrailTrace : ConstantClass
{
    /// <summary>What it found.</summary>
    public static readonly GuardrailTrace Enabled = new("enabled");

    /// <summary>Nothing.</summary>
    public static readonly GuardrailTrace Disabled = new("disabled");

    /// <summary>Everything it looked at.</summary>
    public static readonly GuardrailTrace Enabled_full = new("enabled_full");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public GuardrailTrace(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator GuardrailTrace(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static GuardrailTrace FindValue(string value) => FindValue<GuardrailTrace>(value);
}
