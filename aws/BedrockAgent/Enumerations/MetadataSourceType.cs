using Amazon.Runtime;

namespace Amazon.BedrockAgent;

/// <summary>Where the attributes of a document come from. Values newer than this client are kept as they come.</summary>
public sealed class MetadataSourceType : ConstantClass
{
    /// <summary>From the request; not for a source of kind S3.</summary>
    public static readonly MetadataSourceType IN_LINE_ATTRIBUTE = new("IN_LINE_ATTRIBUTE");

    /// <summary>From a file in S3.</summary>
    public static readonly MetadataSourceType S3_LOCATION = new("S3_LOCATION");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public MetadataSourceType(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator MetadataSourceType(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static MetadataSourceType FindValue(string value) => FindValue<MetadataSourceType>(value);
}
