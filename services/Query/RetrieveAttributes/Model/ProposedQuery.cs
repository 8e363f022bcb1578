using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>A proposal on the ground of a table: every column is one of the definition, every value one of a dictionary.</summary>
internal sealed record ProposedQuery
{
    public AggregationFunction Function { get; init; }

    /// <summary>The measure, or what is counted; null counts rows.</summary>
    public ColumnDefinition? Column { get; init; }

    public IReadOnlyList<ColumnDefinition> Groups { get; init; } = [];

    public IReadOnlyList<ColumnFilter> Filters { get; init; } = [];

    public required Proposal Proposal { get; init; }
}
