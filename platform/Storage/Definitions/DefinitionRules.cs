using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Storage;

/// <summary>What a definition must keep to, because people write it.</summary>
public static class DefinitionRules
{
    /// <summary>Names that are partition keys and so can be no column's.</summary>
    public static IReadOnlyList<string> PartitionKeys { get; } = ["cycle", "scenario", "run_id", "data_version"];

    /// <summary>Returns the definition with names in lower case.</summary>
    /// <exception cref="InvalidDefinitionException">It contradicts itself; the message names the first fault.</exception>
    public static TableDefinition Check(TableDefinition definition, string key, string table)
    {
        var fault = Faults(definition, table).FirstOrDefault();
        return fault is null
            ? definition with { Columns = [.. definition.Columns.Select(c => c with { Name = Normal(c.Name) })] }
            : throw new InvalidDefinitionException($"{key}: {fault} Correct it, then land the file again.");
    }

    /// <summary>A column name as the product writes it.</summary>
    public static string Normal(string name) => name.Trim().ToLowerInvariant();

    private static IEnumerable<string> Faults(TableDefinition definition, string table)
    {
        if (definition.Table != table)
        {
            yield return $"'table' is '{definition.Table}' and not '{table}'.";
        }

        if (definition.Columns.Count == 0)
        {
            yield return "there are no columns.";
        }

        if (definition.Columns.Any(column => column is null))
        {
            yield return "a column is null.";
            yield break;
        }

        foreach (var twice in definition.Columns.GroupBy(c => Normal(c.Name)).Where(g => g.Count() > 1))
        {
            yield return $"column '{twice.Key}' stands twice.";
        }

        foreach (var column in definition.Columns)
        {
            foreach (var fault in ColumnFaults(column))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<string> ColumnFaults(ColumnDefinition column)
    {
        if (Normal(column.Name).Length == 0)
        {
            yield return "a column has no name.";
        }

        if (PartitionKeys.Contains(Normal(column.Name)))
        {
            yield return $"column '{column.Name}' is named like a partition key.";
        }

        if (ColumnType.TryParse(column.Type) is not { } type)
        {
            yield return $"column '{column.Name}' has the type '{column.Type}'; known are VARCHAR and DECIMAL(p,s) with p up to 38.";
        }
        else if (type.IsDecimal != (column.Role == ColumnRole.Measure))
        {
            yield return $"column '{column.Name}' is a {column.Role} of type {column.Type}; measures are DECIMAL(p,s), all others VARCHAR.";
        }

        if (column.Scale <= 0)
        {
            yield return $"column '{column.Name}' has the scale {column.Scale}; it is what one filed unit stands for, above 0.";
        }

        if (column.Sign is not null and not "as_filed")
        {
            yield return $"column '{column.Name}' has the sign '{column.Sign}'; only 'as_filed' is known.";
        }
    }
}
