using System.Text.Json.Serialization;

namespace Ccar.Messaging.Contracts;

/// <summary>
/// Gives each figure as percent (0 to 100) of the total over one column. The total is that of the figure's run and of its other group values, over all rows that
/// pass the filters. Rounded half away from zero to four decimals; no value where the total is zero.
/// </summary>
public sealed record ShareOfTotal
{
    /// <summary>The column whose values make up the total. It is not filtered.</summary>
    [JsonPropertyName("of")]
    public required string Of { get; init; }

    /// <summary>The values whose share together is asked for; empty asks for the share of every value.</summary>
    [JsonPropertyName("values")]
    public IReadOnlyList<string> Values { get; init; } = [];
}
