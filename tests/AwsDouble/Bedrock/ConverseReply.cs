using System.Text.Json.Nodes;

namespace Ccar.Messaging.AwsDouble.Bedrock;

/// <summary>What a model answers.</summary>
/// <param name="Text">The text.</param>
/// <param name="StopReason">end_turn, max_tokens, guardrail_intervened, content_filtered and so on.</param>
public sealed record ConverseReply(string Text, string StopReason = "end_turn")
{
    /// <summary>Content blocks before the text, such as <c>{"reasoningContent": …}</c>.</summary>
    public JsonArray OtherBlocks { get; init; } = [];

    /// <summary>Content blocks instead of everything; null for the text.</summary>
    public JsonArray? Blocks { get; init; }

    internal JsonArray Content() => Blocks?.DeepClone().AsArray() ?? [.. OtherBlocks.Select(block => block!.DeepClone()), new JsonObject { ["text"] = Text }];
}
