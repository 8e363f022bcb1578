using Amazon.Runtime;

namespace Amazon.BedrockAgent;

/// <summary>Where the content of a custom document comes from. Values newer than this client are kept as they come.</summary>
public sealed class CustomSourceType : ConstantClass
{
    /// <summary>From the request.</summary>
    public static readonly CustomSourceType IN_LINE = new("IN_LINE");

    /// <summary>From an object.</summary>
    public static readonly CustomSourceType S3_LOCATION = new("S3_LOCATION");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public CustomSourceType(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator CustomSourceType(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static CustomSourceType FindValue(string value) => FindValue<CustomSourceType>(value);
}
