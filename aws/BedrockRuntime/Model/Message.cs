using Ccar.Messaging.Aws;

namespace Amazon.BedrockRuntime.Model;

/// <summary>What one side says.</summary>
public sealed class Message
{
    /// <summary>The parts. Required.</summary>
    public List<ContentBlock>? Content { get; set; } = EmptyCollections.List<ContentBlock>();

    /// <summary>Who says it. Required.</summary>
    public ConversationRole? Role { get; set; }
}
