using Amazon.Runtime;

namespace Amazon.Athena;

/// <summary>Why a call was throttled. Values newer than this client are kept as they come.</summary>
public sealed class ThrottleReason : ConstantClass
{
    /// <summary>The account runs as many queries as it may.</summary>
    public static readonly ThrottleReason CONCURRENT_QUERY_LIMIT_EXCEEDED = new("CONCURRENT_QUERY_LIMIT_EXCEEDED");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public ThrottleReason(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator ThrottleReason(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static ThrottleReason FindValue(string value) => FindValue<ThrottleReason>(value);
}
