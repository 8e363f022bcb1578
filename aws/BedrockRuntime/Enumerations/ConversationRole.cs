using Amazon.Runtime;

namespace Amazon.BedrockRuntime;

/// <summary>Who speaks. Values newer than this client are kept as they come.</summary>
public sealed class ConversationRole : ConstantClass
{
    /// <summary>The caller.</summary>
    public static readonly ConversationRole User = new("user");

    /// <summary>The model.</summary>
    public static readonly ConversationRole Assistant = new("assistant");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public ConversationRole(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator ConversationRole(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static ConversationRole FindValue(string value) => FindValue<ConversationRole>(value);
}
