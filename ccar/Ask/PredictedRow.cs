using System.Text.Json.Serialization;

namespace Ccar.Messaging.Cli;

/// <summary>One figure of a prediction; a combined one has no run among its keys.</summary>
internal sealed record PredictedRow(
    [property: JsonPropertyName("keys")] IReadOnlyDictionary<string, string> Keys,
    [property: JsonPropertyName("value"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal? Value);
