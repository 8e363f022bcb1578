using System.Text.Json.Nodes;

namespace Ccar.Messaging.AwsDouble.KnowledgeBases;

/// <summary>A document as a knowledge base keeps it.</summary>
/// <param name="Uri">Where it came from.</param>
/// <param name="Text">Its text.</param>
/// <param name="Attributes">What filters see.</param>
/// <param name="ETag">Of its object and its sidecar: tells whether it changed.</param>
/// <param name="Failure">Why it is not indexed; null when it is.</param>
public sealed record Document(string Uri, string Text, JsonObject Attributes, string ETag, string? Failure)
{
    internal string Status => Failure is null ? "INDEXED" : "FAILED";
}
