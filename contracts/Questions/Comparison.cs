using System.Text.Json.Serialization;

namespace Ccar.Messaging.Contracts;

/// <summary>Compares figures along one key: runs, scenarios, cycles, periods or the values of a column. Computed in code from exact decimals, never in SQL.</summary>
public sealed record Comparison
{
    /// <summary>What is given for the two sides.</summary>
    [JsonPropertyName("type")]
    public required ComparisonKind Kind { get; init; }

    /// <summary>The key the sides differ in: <c>run_id</c>, <c>scenario</c>, <c>cycle</c> or a column of the file.</summary>
    [JsonPropertyName("dim")]
    public required string Along { get; init; }

    /// <summary>First sides; <c>From[i]</c> is compared with <c>To[i]</c>. Empty for <see cref="ComparisonKind.SideBySide"/>, which shows all that is selected. Every selected value of the key stands on a side.</summary>
    [JsonPropertyName("from")]
    public IReadOnlyList<string> From { get; init; } = [];

    /// <summary>Second sides, as many as <see cref="From"/>, each once. With several pairs a figure's key is that of its second side; with one pair it has none.</summary>
    [JsonPropertyName("to")]
    public IReadOnlyList<string> To { get; init; } = [];
}
