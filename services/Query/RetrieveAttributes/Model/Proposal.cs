using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Attributes as a model wrote them, with the kinds of values they must have and nothing else checked.</summary>
internal sealed record Proposal
{
    public string? Table { get; init; }

    public string? Measure { get; init; }

    public string? Function { get; init; }

    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Filters by the column's name as written.</summary>
    public IReadOnlyList<(string Column, AttributeFilter Filter)> Filters { get; init; } = [];

    /// <summary>Cycle, scenario and run_id, as far as they are named.</summary>
    public IReadOnlyList<(string Key, IReadOnlyList<string> Names)> Partitions { get; init; } = [];

    public string? OrderBy { get; init; }

    public int? Limit { get; init; }

    public Threshold? Having { get; init; }

    public bool CombineRuns { get; init; }
}
