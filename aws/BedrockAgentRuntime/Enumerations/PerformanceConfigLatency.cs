using Amazon.Runtime;

namespace Amazon.BedrockAgentRuntime;

/// <summary>How fast a model is wanted. Values newer than this client are kept as they come.</summary>
public sealed class PerformanceConfigLatency : ConstantClass
{
    /// <summary>As fast as usual.</summary>
    public static readonly PerformanceConfigLatency Standard = new("standard");

    /// <summary>Faster, where the model can.</summary>
    public static readonly PerformanceConfigLatency Optimized = new("optimized");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public PerformanceConfigLatency(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator PerformanceConfigLatency(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static PerformanceConfigLatency FindValue(string value) => FindValue<PerformanceConfigLatency>(value);
}
