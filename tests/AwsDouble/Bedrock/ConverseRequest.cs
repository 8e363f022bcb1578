using System.Text.Json.Nodes;

namespace Ccar.Messaging.AwsDouble.Bedrock;

/// <summary>What a model is asked by Converse.</summary>
/// <param name="ModelId">The model.</param>
/// <param name="System">The system texts, joined.</param>
/// <param name="Text">The texts of the last message, joined.</param>
/// <param name="Input">The request.</param>
public sealed record ConverseRequest(string ModelId, string System, string Text, JsonObject Input);
