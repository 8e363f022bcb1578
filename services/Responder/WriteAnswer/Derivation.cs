using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>How the asked figures come from plain ones: names as the rows spell them, and only what changes a figure. Figures side by side are plain.</summary>
internal sealed record Derivation
{
    /// <summary>The key that a change is taken along; null where none is.</summary>
    public string? Along { get; private init; }

    /// <summary>True for a change in percent.</summary>
    public bool InPercent { get; private init; }

    /// <summary>The sides of each change.</summary>
    public IReadOnlyList<(string From, string To)> Pairs { get; private init; } = [];

    /// <summary>The column whose values make up the total of a share; null where none is asked for.</summary>
    public string? ShareOf { get; private init; }

    /// <summary>The values whose share together is asked for; empty for the share of every one.</summary>
    public IReadOnlyList<string> Values { get; private init; } = [];

    /// <summary>The key that figures are aggregated over; null where they are not.</summary>
    public string? Over { get; private init; }

    /// <summary>How.</summary>
    public AggregationFunction Outer { get; private init; }

    /// <summary>The key that an extreme was found at, which is none that groups figures; null where there is none.</summary>
    public string? FoundAt => Along is null && Outer is (AggregationFunction.Min or AggregationFunction.Max) ? Over : null;

    /// <summary>False where every figure is one of the engine's rows.</summary>
    public bool IsAny => Along is not null || ShareOf is not null || Over is not null;

    public static Derivation Of(QueryAttributes attributes)
    {
        var plain = new Derivation
        {
            ShareOf = Normal(attributes.ShareOfTotal?.Of),
            Values = attributes.ShareOfTotal?.Values.Distinct().ToList() ?? [],
            Over = Normal(attributes.Nested?.Over),
            Outer = attributes.Nested?.Function ?? AggregationFunction.Sum,
        };
        return attributes.Comparison is { Kind: ComparisonKind.Change or ComparisonKind.PercentChange } change
            ? plain with { Along = Normal(change.Along), InPercent = change.Kind == ComparisonKind.PercentChange, Pairs = [.. change.From.Zip(change.To)] }
            : plain;
    }

    private static string? Normal(string? name) => name is null ? null : DefinitionRules.Normal(name);
}
