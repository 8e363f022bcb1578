using System.Text.Json.Serialization;

namespace Ccar.Messaging.Contracts;

/// <summary>
/// A filter over one column. In JSON: a text (<c>"2023Q4"</c>), a list (<c>["A", "B"]</c>), a range (<c>{"from": "2023Q1", "to": "2023Q4"}</c>, ends included,
/// either may be missing; <c>above</c> and <c>below</c> in their place leave the end out) or an exclusion (<c>{"not": ["A"]}</c>).
/// </summary>
[JsonConverter(typeof(AttributeFilterConverter))]
public sealed record AttributeFilter
{
    /// <summary>Rows with any of these values are kept; empty for a range or an exclusion.</summary>
    public IReadOnlyList<string> In { get; init; } = [];

    /// <summary>Rows with any of these values are left out.</summary>
    public IReadOnlyList<string> NotIn { get; init; } = [];

    /// <summary>Lowest value kept.</summary>
    public string? From { get; init; }

    /// <summary>Highest value kept.</summary>
    public string? To { get; init; }

    /// <summary>What every value kept is above; not together with <see cref="From"/>.</summary>
    public string? Above { get; init; }

    /// <summary>What every value kept is below; not together with <see cref="To"/>.</summary>
    public string? Below { get; init; }

    /// <summary>Whether it is a range.</summary>
    [JsonIgnore]
    public bool IsRange => From is not null || To is not null || Above is not null || Below is not null;

    /// <summary>A filter that keeps the given values.</summary>
    public static AttributeFilter Of(params IReadOnlyList<string> values) => new() { In = values };

    /// <summary>A filter that leaves the given values out.</summary>
    public static AttributeFilter Except(params IReadOnlyList<string> values) => new() { NotIn = values };

    /// <summary>A filter that keeps a range, ends included.</summary>
    public static AttributeFilter Between(string? from, string? to) => new() { From = from, To = to };
}
