using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.BuildSql;

/// <summary>What an aggregation of figures must keep to.</summary>
internal static class NestedRules
{
    public static void Check(QueryAttributes attributes, TableColumns columns)
    {
        if (attributes.Nested is not { } nested)
        {
            return;
        }

        var over = DerivedKeys.Find(nested.Over, columns);
        Rule.Require(
            over == PartitionColumns.RunId || !PartitionColumns.All.Contains(over) || (over != PartitionColumns.DataVersion && nested.Function is AggregationFunction.Min or AggregationFunction.Max),
            $"Figures are not aggregated over '{over}'; nest over run_id or a column, and compare along '{over}'.");
        CheckFunction(attributes, nested.Function);
        Rule.Require(!DerivedRules.Groups(attributes, over), $"'{over}' is grouped by and nested over; leave it out of group_by_attributes.");
        Rule.Require(!attributes.CombineRuns || over != PartitionColumns.RunId, "Runs that are nested over are not added as well; leave out combine_runs.");
        Rule.Require(
            attributes.Comparison is null || DerivedKeys.Find(attributes.Comparison.Along, columns) != over,
            $"'{over}' is nested over and compared along; a nested figure has no '{over}' to be compared along.");
    }

    private static void CheckFunction(QueryAttributes attributes, AggregationFunction function)
    {
        Rule.Require(
            function is AggregationFunction.Avg or AggregationFunction.Min or AggregationFunction.Max,
            $"Figures are not nested by '{function}'; use avg, min or max.");
        Rule.Require(
            function != AggregationFunction.Avg || attributes.AggregationFunction != AggregationFunction.Avg,
            "An average of averages weighs rows unevenly and is rounded twice; leave out nested to get the average of the rows.");
    }
}
