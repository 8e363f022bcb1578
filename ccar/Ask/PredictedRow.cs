using System.Text.Json.Serialization;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Cli;

/// <summary>One figure of a prediction; a combined one has no run among its keys. A change has the two values it was computed from.</summary>
internal sealed record PredictedRow(
    [property: JsonPropertyName("keys")] IReadOnlyDictionary<string, string> Keys,
    [property: JsonPropertyName("value"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal? Value,
    [property: JsonPropertyName("compared")] ComparedValues? Compared = null);
