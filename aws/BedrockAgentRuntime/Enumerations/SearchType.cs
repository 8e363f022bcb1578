using Amazon.Runtime;

namespace Amazon.BedrockAgentRuntime;

/// <summary>How a knowledge base searches. Values newer than this client are kept as they come.</summary>
public sealed class SearchType : ConstantClass
{
    /// <summary>By meaning and by words.</summary>
    public static readonly SearchType HYBRID = new("HYBRID");

    /// <summary>By meaning.</summary>
    public static readonly SearchType SEMANTIC = new("SEMANTIC");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public SearchType(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator SearchType(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static SearchType FindValue(string value) => FindValue<SearchType>(value);
}
