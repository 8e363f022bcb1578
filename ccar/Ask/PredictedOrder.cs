using System.Text.Json.Serialization;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Cli;

/// <summary>Order of the rows of a prediction.</summary>
internal sealed record PredictedOrder([property: JsonPropertyName("by")] string By, [property: JsonPropertyName("dir")] SortDirection Direction);
