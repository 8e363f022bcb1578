using Amazon.Runtime;

namespace Amazon.BedrockAgentRuntime;

/// <summary>Where the model takes its knowledge from. Values newer than this client are kept as they come.</summary>
public sealed class RetrieveAndGenerateType : ConstantClass
{
    /// <summary>From a knowledge base.</summary>
    public static readonly RetrieveAndGenerateType KNOWLEDGE_BASE = new("KNOWLEDGE_BASE");

    /// <summary>From documents of the request: not declared here.</summary>
    public static readonly RetrieveAndGenerateType EXTERNAL_SOURCES = new("EXTERNAL_SOURCES");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public RetrieveAndGenerateType(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator RetrieveAndGenerateType(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static RetrieveAndGenerateType FindValue(string value) => FindValue<RetrieveAndGenerateType>(value);
}
