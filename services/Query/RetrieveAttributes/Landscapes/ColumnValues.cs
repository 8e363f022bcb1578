using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The distinct values of a column; not complete when a snapshot has more than a dictionary holds.</summary>
internal sealed record ColumnValues(ColumnDefinition Column, IReadOnlyList<DistinctValue> Values, bool Complete);
