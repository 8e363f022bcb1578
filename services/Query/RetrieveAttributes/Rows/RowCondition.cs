using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Which rows count: those with a value, or whose number is within a bound.</summary>
/// <param name="Column">The column.</param>
/// <param name="Values">The values; none for a bound.</param>
/// <param name="Bound">The bound; null for values.</param>
/// <param name="Words">The words that say so.</param>
internal sealed record RowCondition(ColumnDefinition Column, IReadOnlyList<DistinctValue> Values, RowBound? Bound, Call Words);
