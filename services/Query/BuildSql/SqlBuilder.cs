using System.Text;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.BuildSql;

/// <summary>Renders the statement for a question. The same attributes, selection and definition always give the same bytes.</summary>
public static class SqlBuilder
{
    /// <summary>In bytes of UTF-8: the statement travels beside its attributes in messages of at most 64 KiB.</summary>
    private const int LongestStatement = 20_000;

    /// <summary>The table a statement reads: every data version of every partition.</summary>
    public static string VersionsTable(string table) => $"{table}_versions";

    /// <summary>The statement.</summary>
    /// <exception cref="InvalidAttributesException">The attributes or the selection name something that is not allowed.</exception>
    public static string Build(QueryAttributes attributes, IReadOnlyList<SelectedPartition> selection, TableDefinition definition)
    {
        CheckTable(attributes, definition);
        CheckShape(attributes);
        SelectionRules.Check(definition.Table, selection);
        SelectionRules.CheckAsked(attributes.PartitionFilters, selection);
        var columns = new TableColumns(definition);
        DerivedRules.Check(attributes, selection, columns);
        var statement = new SelectStatement
        {
            Table = new SqlIdentifier(VersionsTable(definition.Table)),
            Keys = [.. PartitionColumns.Grouped(selection).Concat(Groups(attributes, columns)).Select(name => new SqlIdentifier(name))],
            Aggregates = AggregateBuilder.Build(attributes, columns),
            Selection = new PartitionJoin(selection),
            Predicates = PredicateBuilder.Build(attributes, columns),
        };
        return CheckLength(statement.ToString());
    }

    private static void CheckTable(QueryAttributes attributes, TableDefinition definition)
    {
        if (DefinitionRules.Normal(attributes.TableName) != definition.Table)
        {
            throw new InvalidAttributesException($"The attributes name the table '{Shown.Safely(attributes.TableName)}', the definition '{definition.Table}'.");
        }
    }

    private static void CheckShape(QueryAttributes attributes)
    {
        if (attributes.Having is { Op: not (">" or ">=" or "<" or "<=") })
        {
            throw new InvalidAttributesException($"The comparison '{Shown.Safely(attributes.Having.Op)}' is not known; use >, >=, < or <=.");
        }

        if (attributes.Limit < 1)
        {
            throw new InvalidAttributesException($"The limit {attributes.Limit} is below 1; leave it out to get every group.");
        }
    }

    private static IEnumerable<string> Groups(QueryAttributes attributes, TableColumns columns) =>
        attributes.GroupByAttributes.Select(columns.FindKey).Concat(DerivedKeys.Of(attributes, columns)).Distinct();

    private static string CheckLength(string sql) =>
        Encoding.UTF8.GetByteCount(sql) <= LongestStatement
            ? sql
            : throw new InvalidAttributesException($"The statement is longer than {LongestStatement} bytes; filter by fewer values.");
}
