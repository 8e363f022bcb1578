using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.BuildSql;

namespace Ccar.Messaging.Services.Tests.Query.BuildSql;

public sealed class When_figures_cannot_be_derived
{
    private static readonly QueryAttributes Plain = Attributes.FilteredBy("period_id", AttributeFilter.Of("2023Q3", "2023Q4"));

    public static TheoryData<Comparison, string> Comparisons => new()
    {
        { Change("region", ["a"], ["b"]), "'region' is no column of bs_consolidated" },
        { Change("balance", ["1"], ["2"]), "'balance' is a measure; group by period_id, business, level_2." },
        { Change("data_version", ["1"], ["2"]), "'data_version' is a partition key" },
        { Change("period_id", [], []), "at least one; they have 0 and 0" },
        { Change("period_id", ["2023Q3"], []), "they have 1 and 0" },
        { Change("period_id", ["2023Q3", "2023Q4"], ["2023Q4"]), "they have 2 and 1" },
        { Change("period_id", ["2023Q3"], ["2023Q3"]), "'2023Q3' is compared with itself; name two values of 'period_id'." },
        { Change("period_id", [null!], ["2023Q3"]), "A side of the change along 'period_id' is null" },
        { Change("period_id", ["2023Q3", "2023Q2"], ["2023Q4", "2023Q4"]), "'2023Q4' stands in to more than once" },
        { Change("period_id", ["2023Q3"], ["2024Q1"]), "The side '2024Q1' is not among the selected values of 'period_id' (2023Q3, 2023Q4); filter by both sides." },
        { Change("business", ["A"], ["B"]), "The side 'A' is not among the selected values of 'business' ()" },
        { Change("run_id", ["run001"], ["run009"]), "The side 'run009' is not among the selected values of 'run_id' (run001, run002, run003)" },
        { Change("run_id", ["run001"], ["run002"]), "'run003' of 'run_id' is selected and stands on neither side" },
        { Change("scenario", ["internal_baseline"], ["supervisory_baseline"]), "The side 'supervisory_baseline' is not among the selected values of 'scenario'" },
        { Change("period_id", ["2023Q3"], ["2023Q4"]) with { Kind = (ComparisonKind)7 }, "The comparison '7' is not known" },
        { Change("run_id", ["run001"], ["run002"]) with { Kind = ComparisonKind.SideBySide }, "leave its from and to empty" },
    };

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void A_comparison_names_two_sides_of_a_key_that_are_all_that_is_selected(Comparison comparison, string expected) => Refused(Plain with { Comparison = comparison }, expected);

    [Fact]
    public void A_range_does_not_say_what_the_sides_are() =>
        Refused(Attributes.FilteredBy("period_id", AttributeFilter.Between("2023Q3", "2023Q4")) with { Comparison = Change("period_id", ["2023Q3"], ["2023Q4"]) }, "'2023Q3' is not among the selected values");

    [Fact]
    public void A_change_is_not_grouped_by_its_own_key() =>
        Refused(Plain with { GroupByAttributes = ["Period_id"], Comparison = Change("period_id", ["2023Q3"], ["2023Q4"]) }, "leave it out of group_by_attributes");

    [Theory]
    [InlineData(ComparisonKind.Change)]
    [InlineData(ComparisonKind.PercentChange)]
    [InlineData(ComparisonKind.SideBySide)]
    public void Runs_that_are_compared_are_not_added(ComparisonKind kind) =>
        Refused(Plain with { CombineRuns = true, Comparison = new Comparison { Kind = kind, Along = "run_id" } }, "Runs that are compared are not added as well");

    public static TheoryData<QueryAttributes, string> Shares => new()
    {
        { Of("region"), "'region' is no column" },
        { Of("balance"), "'balance' is a measure" },
        { Of("run_id"), "'run_id' is a partition key" },
        { Of("period_id"), "'period_id' is filtered, so the total over it would not be whole" },
        { Of("business") with { AggregationFunction = AggregationFunction.Avg }, "Figures of 'Avg' do not add up" },
        { Of("business") with { AggregationFunction = AggregationFunction.Min }, "Figures of 'Min' do not add up" },
        { Of("business") with { AggregationFunction = AggregationFunction.Max }, "Figures of 'Max' do not add up" },
        { Of("business") with { AggregationFunction = AggregationFunction.CountDistinct, AggregationAttribute = "level_2" }, "Figures of 'CountDistinct' do not add up" },
        { Of("business", "A") with { GroupByAttributes = ["business"] }, "leave the values out to get the share of each" },
        { Of("business", "A") with { Comparison = new Comparison { Kind = ComparisonKind.SideBySide, Along = "business" } }, "is not compared along 'business'" },
        { Of("business") with { Comparison = Change("period_id", ["2023Q3"], ["2023Q4"]) }, "A share of a change, or the change of a share, is not computed" },
        { Of("business") with { Nested = Nest(AggregationFunction.Avg, "period_id") }, "A share of a nested figure is not computed" },
    };

    [Theory]
    [MemberData(nameof(Shares))]
    public void A_share_is_of_a_whole_total_that_its_parts_add_up_to(QueryAttributes attributes, string expected) => Refused(attributes, expected);

    public static TheoryData<QueryAttributes, string> Nestings => new()
    {
        { Nested(AggregationFunction.Sum, "period_id"), "Figures are not nested by 'Sum'; use avg, min or max." },
        { Nested(AggregationFunction.Count, "period_id"), "Figures are not nested by 'Count'" },
        { Nested(AggregationFunction.CountDistinct, "period_id"), "Figures are not nested by 'CountDistinct'" },
        { Nested((AggregationFunction)9, "period_id"), "Figures are not nested by '9'" },
        { Nested(AggregationFunction.Avg, "region"), "'region' is no column" },
        { Nested(AggregationFunction.Avg, "balance"), "'balance' is a measure" },
        { Nested(AggregationFunction.Avg, "scenario"), "Figures are not aggregated over 'scenario'" },
        { Nested(AggregationFunction.Avg, "cycle"), "Figures are not aggregated over 'cycle'" },
        { Nested(AggregationFunction.Avg, "period_id") with { GroupByAttributes = ["period_id"] }, "'period_id' is grouped by and nested over" },
        { Nested(AggregationFunction.Avg, "period_id") with { AggregationFunction = AggregationFunction.Avg }, "An average of averages" },
        { Nested(AggregationFunction.Avg, "run_id") with { CombineRuns = true }, "Runs that are nested over are not added" },
        { Nested(AggregationFunction.Avg, "period_id") with { Comparison = Change("period_id", ["2023Q3"], ["2023Q4"]) }, "'period_id' is nested over and compared along" },
        { Nested(AggregationFunction.Avg, "run_id") with { Comparison = new Comparison { Kind = ComparisonKind.SideBySide, Along = "run_id" } }, "'run_id' is nested over and compared along" },
    };

    [Theory]
    [MemberData(nameof(Nestings))]
    public void Figures_are_nested_over_a_key_of_their_own(QueryAttributes attributes, string expected) => Refused(attributes, expected);

    [Fact]
    public void Ratios_are_never_added_below_a_derived_figure()
    {
        var definition = Attributes.Definition with { Columns = [.. Attributes.Definition.Columns.Select(c => c.Name == "balance" ? c with { Kind = MeasureKind.Ratio } : c)] };

        foreach (var attributes in new[] { Of("business"), Nested(AggregationFunction.Avg, "period_id"), Plain with { Comparison = Change("period_id", ["2023Q3"], ["2023Q4"]) } })
        {
            var refusal = Assert.Throws<InvalidAttributesException>(() => SqlBuilder.Build(attributes, Attributes.Runs("run001"), definition));
            Assert.Contains("ratios do not add up", refusal.Message, StringComparison.Ordinal);
        }
    }

    private static Comparison Change(string along, IReadOnlyList<string> from, IReadOnlyList<string> to) => new() { Kind = ComparisonKind.Change, Along = along, From = from, To = to };

    private static QueryAttributes Of(string column, params IReadOnlyList<string> values) => Plain with { ShareOfTotal = new ShareOfTotal { Of = column, Values = values } };

    private static NestedAggregation Nest(AggregationFunction function, string over) => new() { Function = function, Over = over };

    private static QueryAttributes Nested(AggregationFunction function, string over) => Plain with { Nested = Nest(function, over) };

    private static void Refused(QueryAttributes attributes, string expected)
    {
        var refusal = Assert.Throws<InvalidAttributesException>(() => SqlBuilder.Build(attributes, Attributes.Runs("run001", "run002", "run003"), Attributes.Definition));

        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
    }
}
