using Amazon.Runtime;

namespace Amazon.BedrockAgentRuntime;

/// <summary>What is done to a question before the search. Values newer than this client are kept as they come.</summary>
public sealed class QueryTransformationType : ConstantClass
{
    /// <summary>It is cut into several.</summary>
    public static readonly QueryTransformationType QUERY_DECOMPOSITION = new("QUERY_DECOMPOSITION");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public QueryTransformationType(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator QueryTransformationType(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static QueryTransformationType FindValue(string value) => FindValue<QueryTransformationType>(value);
}
