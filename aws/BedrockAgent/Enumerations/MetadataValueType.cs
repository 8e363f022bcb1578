using Amazon.Runtime;

namespace Amazon.BedrockAgent;

/// <summary>What an attribute holds. Values newer than this client are kept as they come.</summary>
public sealed class MetadataValueType : ConstantClass
{
    /// <summary>True or false.</summary>
    public static readonly MetadataValueType BOOLEAN = new("BOOLEAN");

    /// <summary>A number.</summary>
    public static readonly MetadataValueType NUMBER = new("NUMBER");

    /// <summary>A text.</summary>
    public static readonly MetadataValueType STRING = new("STRING");

    /// <summary>Texts.</summary>
    public static readonly MetadataValueType STRING_LIST = new("STRING_LIST");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public MetadataValueType(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator MetadataValueType(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static MetadataValueType FindValue(string value) => FindValue<MetadataValueType>(value);
}
