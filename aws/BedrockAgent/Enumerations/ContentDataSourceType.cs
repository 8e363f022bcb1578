using Amazon.Runtime;

namespace Amazon.BedrockAgent;

/// <summary>What kind of source a document belongs to. Values newer than this client are kept as they come.</summary>
public sealed class ContentDataSourceType : ConstantClass
{
    /// <summary>Documents handed over by their owner.</summary>
    public static readonly ContentDataSourceType CUSTOM = new("CUSTOM");

    /// <summary>Objects of a bucket.</summary>
    public static readonly ContentDataSourceType S3 = new("S3");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public ContentDataSourceType(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator ContentDataSourceType(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static ContentDataSourceType FindValue(string value) => FindValue<ContentDataSourceType>(value);
}
