using System.Collections;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The distinct values of a column, and the data versions whose values are not listed because there are more than a dictionary holds.</summary>
internal sealed record ColumnValues(ColumnDefinition Column, IReadOnlyList<DistinctValue> Values, BitArray Unlisted)
{
    public bool Complete => !Unlisted.HasAnySet();

    public bool IsListedIn(BitArray selected) => !new BitArray(Unlisted).And(selected).HasAnySet();

    public IEnumerable<DistinctValue> In(BitArray selected) => Values.Where(v => v.OccursIn(selected));
}
