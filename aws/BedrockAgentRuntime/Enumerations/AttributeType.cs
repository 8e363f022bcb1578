using Amazon.Runtime;

namespace Amazon.BedrockAgentRuntime;

/// <summary>What an attribute of a document holds. Values newer than this client are kept as they come.</summary>
public sealed class AttributeType : ConstantClass
{
    /// <summary>A text.</summary>
    public static readonly AttributeType STRING = new("STRING");

    /// <summary>A number.</summary>
    public static readonly AttributeType NUMBER = new("NUMBER");

    /// <summary>True or false.</summary>
    public static readonly AttributeType BOOLEAN = new("BOOLEAN");

    /// <summary>Texts.</summary>
    public static readonly AttributeType STRING_LIST = new("STRING_LIST");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public AttributeType(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator AttributeType(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static AttributeType FindValue(string value) => FindValue<AttributeType>(value);
}
