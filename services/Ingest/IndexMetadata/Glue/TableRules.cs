using Amazon.Glue.Model;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>Compares a table that stands in Glue with the one that is needed.</summary>
internal static class TableRules
{
    /// <summary>Why the table is not the product's; null when it is.</summary>
    public static string? WhyNotOurs(Table found, TableShape wanted)
    {
        if (found.Parameters?.GetValueOrDefault(TableShape.OwnerMark) != TableShape.Owner)
        {
            return $"it lacks the parameter {TableShape.OwnerMark}={TableShape.Owner}";
        }

        var keys = (found.PartitionKeys ?? []).Select(key => $"{key.Name}:{key.Type}").ToList();
        if (!keys.SequenceEqual(wanted.Keys.Select(key => $"{key}:string"), StringComparer.OrdinalIgnoreCase))
        {
            return $"its partition keys are {(keys.Count == 0 ? "none" : string.Join(", ", keys))} and not {string.Join(", ", wanted.Keys)}";
        }

        return found.StorageDescriptor?.Location?.TrimEnd('/') == wanted.Location.TrimEnd('/')
            ? null
            : $"its location is '{found.StorageDescriptor?.Location}' and not '{wanted.Location}'";
    }

    /// <summary>The first column whose type differs; null when none does. Athena reads no table whose partitions have another type in a column.</summary>
    public static TableCheck.TypeChanged? FindTypeChange(IReadOnlyList<Column> found, IReadOnlyList<Column> wanted) => (
        from column in wanted
        join known in found on column.Name equals known.Name?.ToLowerInvariant()
        where !GlueTypes.AreSame(known.Type, column.Type)
        select new TableCheck.TypeChanged(column.Name!, known.Type ?? "", column.Type!)).FirstOrDefault();

    /// <summary>The columns that the table lacks. They go to its end: partitions of before are compared with it column by column, in order.</summary>
    public static IReadOnlyList<Column> FindMissing(IReadOnlyList<Column> found, IReadOnlyList<Column> wanted) =>
        [.. wanted.Where(column => !found.Any(known => string.Equals(known.Name, column.Name, StringComparison.OrdinalIgnoreCase)))];
}
