using System.Globalization;
using System.Text.RegularExpressions;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.BuildSql;

/// <summary>Turns filters into predicates, in the order of the definition's columns, so that the same filters give the same text.</summary>
internal static partial class PredicateBuilder
{
    public static IReadOnlyList<SqlPredicate> Build(QueryAttributes attributes, TableColumns columns)
    {
        var filters = attributes.FilterAttributes.Select(f => (Column: columns.Find(f.Key), Filter: f.Value)).ToList();
        var twice = filters.GroupBy(f => f.Column.Name).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
        {
            throw new InvalidAttributesException($"'{twice.Key}' is filtered twice; give one filter per column.");
        }

        var order = columns.Names.ToList();
        return [.. filters.OrderBy(f => order.IndexOf(f.Column.Name)).Select(f => Predicate(f.Column, f.Filter))];
    }

    private static SqlPredicate Predicate(ColumnDefinition column, AttributeFilter filter)
    {
        var name = new SqlIdentifier(column.Name);
        return (filter.In.Count > 0, filter.NotIn.Count > 0, filter.IsRange) switch
        {
            (true, false, false) => new SqlPredicate.In(name, Literals(column, filter.In)),
            (false, true, false) => new SqlPredicate.NotIn(name, Literals(column, filter.NotIn)),
            (false, false, true) when filter is { From: not null, Above: not null } or { To: not null, Below: not null } =>
                throw new InvalidAttributesException($"The range of '{column.Name}' has two ends on one side; give 'from' or 'above', and 'to' or 'below'."),
            (false, false, true) => new SqlPredicate.Range(name, Bound(column, filter.From), Bound(column, filter.To))
            {
                Above = Bound(column, filter.Above),
                Below = Bound(column, filter.Below),
            },
            _ => throw new InvalidAttributesException($"The filter on '{column.Name}' must be exactly one of values, a range or an exclusion."),
        };
    }

    private static IReadOnlyList<SqlLiteral> Literals(ColumnDefinition column, IReadOnlyList<string> values) =>
        [.. values.Select(value => Literal(column, value)).DistinctBy(l => l.ToString()).OrderBy(l => l.ToString(), StringComparer.Ordinal)];

    private static SqlLiteral? Bound(ColumnDefinition column, string? value) => value is null ? null : Literal(column, value);

    // Trino compares no decimal with a text, so a measure is compared with a number.
    private static SqlLiteral Literal(ColumnDefinition column, string value) =>
        column.Role != ColumnRole.Measure ? SqlLiteral.Text(value)
        : Number().IsMatch(value) && value.Count(char.IsAsciiDigit) <= 28 ? SqlLiteral.Number(decimal.Parse(value, CultureInfo.InvariantCulture))
        : throw new InvalidAttributesException($"'{Shown.Safely(value)}' is no plain number of up to 28 digits, as the measure '{column.Name}' needs.");

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?\z")]
    private static partial Regex Number();
}
