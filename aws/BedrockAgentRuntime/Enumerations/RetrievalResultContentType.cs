using Amazon.Runtime;

namespace Amazon.BedrockAgentRuntime;

/// <summary>What a found passage is. Values newer than this client are kept as they come.</summary>
public sealed class RetrievalResultContentType : ConstantClass
{
    /// <summary>Text.</summary>
    public static readonly RetrievalResultContentType TEXT = new("TEXT");

    /// <summary>A picture.</summary>
    public static readonly RetrievalResultContentType IMAGE = new("IMAGE");

    /// <summary>A row of a table.</summary>
    public static readonly RetrievalResultContentType ROW = new("ROW");

    /// <summary>Sound.</summary>
    public static readonly RetrievalResultContentType AUDIO = new("AUDIO");

    /// <summary>A film.</summary>
    public static readonly RetrievalResultContentType VIDEO = new("VIDEO");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public RetrievalResultContentType(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator RetrievalResultContentType(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static RetrievalResultContentType FindValue(string value) => FindValue<RetrievalResultContentType>(value);
}
