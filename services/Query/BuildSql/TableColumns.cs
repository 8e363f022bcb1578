using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.BuildSql;

/// <summary>The allow-list: names reach SQL only as the definition spells them.</summary>
internal sealed class TableColumns(TableDefinition definition)
{
    public IEnumerable<string> Names => definition.Columns.Select(c => c.Name);

    public IEnumerable<string> Dimensions => definition.Columns.Where(c => c.Role != ColumnRole.Measure).Select(c => c.Name);

    /// <summary>The column of that name, for filtering or grouping.</summary>
    public ColumnDefinition Find(string name)
    {
        var normal = DefinitionRules.Normal(name);
        if (DefinitionRules.PartitionKeys.Contains(normal))
        {
            throw new InvalidAttributesException($"'{normal}' is a partition key; it belongs in partition_filters only.");
        }

        return definition.Columns.FirstOrDefault(c => c.Name == normal)
            ?? throw new InvalidAttributesException($"'{Shown.Safely(name)}' is no column of {definition.Table}; it has {string.Join(", ", Names)}.");
    }

    /// <summary>The column of that name, as a key: a measure is none.</summary>
    public string FindKey(string name)
    {
        var column = Find(name);
        return column.Role == ColumnRole.Measure
            ? throw new InvalidAttributesException($"'{column.Name}' is a measure; group by {string.Join(", ", Dimensions)}.")
            : column.Name;
    }

    /// <summary>The measure of that name.</summary>
    public ColumnDefinition FindMeasure(string name)
    {
        var column = Find(name);
        var measures = definition.Columns.Where(c => c.Role == ColumnRole.Measure).Select(c => c.Name);
        return column.Role == ColumnRole.Measure
            ? column
            : throw new InvalidAttributesException($"'{column.Name}' is not a measure of {definition.Table}; measures are {string.Join(", ", measures)}.");
    }

    /// <summary>A name for a result column that no column of the table has: DuckDB would group by the column instead.</summary>
    public SqlIdentifier Alias(string wanted) => new(Names.Contains(wanted) ? Alias($"_{wanted}").Name : wanted);
}
