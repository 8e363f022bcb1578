using System.Text.Json.Nodes;

namespace Ccar.Messaging.AwsDouble.KnowledgeBases;

/// <summary>What a model is asked by RetrieveAndGenerate.</summary>
/// <param name="Question">The user's text.</param>
/// <param name="Prompt">The prompt with its placeholders filled.</param>
/// <param name="Documents">What the filter let through.</param>
/// <param name="Input">The request.</param>
public sealed record GenerationRequest(string Question, string Prompt, IReadOnlyList<Document> Documents, JsonObject Input);
