using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.BuildSql;

namespace Ccar.Messaging.Conformance.Tests.Sql;

/// <summary>Statements of every shape that the builder renders: each function with each grouping, kind of filter, number of runs and kind of value.</summary>
internal static class Statements
{
    private static readonly TableDefinition Definition = new()
    {
        Table = "bs_consolidated",
        Columns =
        [
            new() { Name = "period_id", Type = "VARCHAR", Role = ColumnRole.Period },
            new() { Name = "business", Type = "VARCHAR", Role = ColumnRole.Dimension },
            new() { Name = "level_2", Type = "VARCHAR", Role = ColumnRole.Account },
            new() { Name = "order", Type = "VARCHAR", Role = ColumnRole.Dimension },
            new() { Name = "balance", Type = "DECIMAL(38,2)", Role = ColumnRole.Measure, Kind = MeasureKind.Stock, Unit = "USD" },
        ],
    };

    private static readonly string[] Values =
    [
        "FIXED INCOME FINANCING", "O'Neill & Sons", "''", "a\\b", "--comment", "/* x */", "; DROP TABLE x", "\"quoted\"", "Größe", "資産", "😀", "100%", "$path", "?", " ", "a;b",
    ];

    private static readonly IReadOnlyList<string>[] Groups = [[], ["business"], ["period_id", "business", "level_2"], ["order"]];

    /// <summary>Every combination.</summary>
    public static IReadOnlyList<string> All() =>
    [
        .. from function in Enum.GetValues<AggregationFunction>()
           from groups in Groups
           from filter in Filters()
           from selection in Selections()
           select SqlBuilder.Build(AttributesOf(function, groups, filter, selection), selection, Definition),
        .. from selection in Selections()
           from attributes in Derived(selection)
           select SqlBuilder.Build(attributes, selection, Definition),
    ];

    /// <summary>Changes, shares and nested figures, which bring keys of their own.</summary>
    private static IEnumerable<QueryAttributes> Derived(IReadOnlyList<SelectedPartition> selection)
    {
        var sum = AttributesOf(AggregationFunction.Sum, ["business"], [], selection);
        var average = AttributesOf(AggregationFunction.Avg, [], new() { ["order"] = AttributeFilter.Of("a", "O'Neill") }, selection);
        yield return average with { Comparison = new Comparison { Kind = ComparisonKind.Change, Along = "order", From = ["a"], To = ["O'Neill"] } };
        yield return sum with { Comparison = new Comparison { Kind = ComparisonKind.SideBySide, Along = "run_id" } };
        yield return sum with { ShareOfTotal = new ShareOfTotal { Of = "order" }, Comparison = new Comparison { Kind = ComparisonKind.SideBySide, Along = "scenario" } };
        yield return sum with { ShareOfTotal = new ShareOfTotal { Of = "level_2", Values = Values } };
        yield return sum with { Nested = new NestedAggregation { Function = AggregationFunction.Max, Over = "period_id" } };
        yield return sum with { Nested = new NestedAggregation { Function = AggregationFunction.Avg, Over = "run_id" } };
    }

    private static QueryAttributes AttributesOf(
        AggregationFunction function, IReadOnlyList<string> groups, Dictionary<string, AttributeFilter> filter, IReadOnlyList<SelectedPartition> selection) => new()
        {
            TableName = Definition.Table,
            AggregationFunction = function,
            AggregationAttribute = function switch
            {
                AggregationFunction.Count => "*",
                AggregationFunction.CountDistinct => "business",
                _ => "balance",
            },
            GroupByAttributes = groups,
            FilterAttributes = filter,
            PartitionFilters = new PartitionFilters
            {
                Cycle = [.. selection.Select(partition => partition.Cycle).Distinct()],
                Scenario = [.. selection.Select(partition => partition.Scenario).Distinct()],
                RunId = [.. selection.Select(partition => partition.RunId).Distinct()],
            },
        };

    private static IEnumerable<Dictionary<string, AttributeFilter>> Filters() =>
    [
        [],
        .. Values.Select(value => new Dictionary<string, AttributeFilter> { ["business"] = AttributeFilter.Of(value) }),
        new() { ["business"] = AttributeFilter.Of(Values), ["level_2"] = AttributeFilter.Except("U1", "U2"), ["period_id"] = AttributeFilter.Between("2023Q1", "2023Q4") },
        new() { ["order"] = AttributeFilter.Except(Values), ["balance"] = AttributeFilter.Between("-1234.5", null), ["period_id"] = AttributeFilter.Between(null, "2023Q4") },
        new() { ["balance"] = AttributeFilter.Of("0", "-1.25") },
    ];

    private static IEnumerable<SelectedPartition[]> Selections()
    {
        SelectedPartition one = new("cycle3", "internal_baseline", "run001", "5f0c");
        yield return [one];
        yield return [one, one with { RunId = "run-2.b", DataVersion = "9a1e" }];
        yield return [one, one with { Cycle = "cycle10" }, one with { Scenario = "supervisory_severely_adverse" }, one with { RunId = "run004" }];
    }
}
