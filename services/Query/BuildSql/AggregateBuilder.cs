using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.BuildSql;

/// <summary>Turns what is asked into aggregate calls. An average is a sum and a count: engines differ in how they divide.</summary>
internal static class AggregateBuilder
{
    public static IReadOnlyList<SqlAggregate> Build(QueryAttributes attributes, TableColumns columns)
    {
        var name = attributes.AggregationAttribute;
        return attributes.AggregationFunction switch
        {
            AggregationFunction.Sum => [Call(SqlFunction.Sum, "total", columns.FindMeasure(name))],
            AggregationFunction.Avg => [Call(SqlFunction.Sum, "total", columns.FindMeasure(name)), Call(SqlFunction.Count, "count", columns.FindMeasure(name))],
            AggregationFunction.Min => [Call(SqlFunction.Min, "min", columns.FindMeasure(name))],
            AggregationFunction.Max => [Call(SqlFunction.Max, "max", columns.FindMeasure(name))],
            AggregationFunction.CountDistinct => [Call(SqlFunction.CountDistinct, "distinct", columns.Find(name))],
            AggregationFunction.Count => [CountRows(name)],
            _ => throw new InvalidAttributesException($"The aggregation '{attributes.AggregationFunction}' is not known; use {Known}."),
        };

        SqlAggregate Call(SqlFunction function, string prefix, ColumnDefinition column) =>
            new(function, new SqlIdentifier(column.Name), columns.Alias($"{prefix}_{column.Name}"));

        SqlAggregate CountRows(string counted)
        {
            // Whatever is named is counted by rows, but it must exist.
            _ = counted == "*" ? null : columns.Find(counted);
            return new(SqlFunction.Count, null, columns.Alias("row_count"));
        }
    }

    private static string Known => string.Join(", ", Enum.GetNames<AggregationFunction>());
}
