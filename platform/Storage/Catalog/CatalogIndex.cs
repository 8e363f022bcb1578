namespace Ccar.Messaging.Storage;

/// <summary>Which tables and cycles there are, so that nothing has to be listed.</summary>
public sealed record CatalogIndex
{
    /// <summary>Cycles of each table, in natural order (cycle10 after cycle9).</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Tables { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The index with one more cycle.</summary>
    public CatalogIndex With(string table, string cycle)
    {
        if (Tables.TryGetValue(table, out var cycles) && cycles.Contains(cycle))
        {
            return this;
        }

        var tables = new SortedDictionary<string, IReadOnlyList<string>>(Tables.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal)
        {
            [table] = [.. (cycles ?? []).Append(cycle).Order(NaturalOrder.Instance)],
        };
        return this with { Tables = tables };
    }
}
