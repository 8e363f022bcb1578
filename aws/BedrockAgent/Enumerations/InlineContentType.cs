using Amazon.Runtime;

namespace Amazon.BedrockAgent;

/// <summary>What content in a request is. Values newer than this client are kept as they come.</summary>
public sealed class InlineContentType : ConstantClass
{
    /// <summary>A file.</summary>
    public static readonly InlineContentType BYTE = new("BYTE");

    /// <summary>Text.</summary>
    public static readonly InlineContentType TEXT = new("TEXT");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public InlineContentType(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator InlineContentType(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static InlineContentType FindValue(string value) => FindValue<InlineContentType>(value);
}
