using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.BuildSql;

namespace Ccar.Messaging.Services.Tests.Query.BuildSql;

public sealed class When_attributes_are_not_allowed
{
    [Theory]
    [InlineData("region", "'region' is no column of bs_consolidated; it has period_id, business, level_2, balance.")]
    [InlineData("business\" = '' OR 1=1 --", "is no column of bs_consolidated")]
    [InlineData("run_id", "'run_id' is a partition key")]
    [InlineData("Scenario", "'scenario' is a partition key")]
    [InlineData("cycle", "'cycle' is a partition key")]
    [InlineData("data_version", "'data_version' is a partition key")]
    public void A_filter_names_the_column_and_the_known_ones(string column, string expected) =>
        Refused(Attributes.FilteredBy(column, AttributeFilter.Of("x")), expected);

    [Theory]
    [InlineData("a\0b")]
    [InlineData("a\nb")]
    [InlineData("a\u0085b")]
    public void A_value_with_a_control_character_is_refused(string value) =>
        Refused(Attributes.FilteredBy("business", AttributeFilter.Of(value)), "control character");

    [Fact]
    public void A_value_with_half_a_surrogate_pair_is_refused() =>
        Refused(Attributes.FilteredBy("business", AttributeFilter.Of("a\ud800b")), "a\\ud800b");

    [Fact]
    public void A_statement_too_long_for_a_message_is_refused() =>
        Refused(Attributes.FilteredBy("business", AttributeFilter.Of([.. Enumerable.Range(0, 3000).Select(i => $"BUSINESS {i}")])), "longer than 20000 bytes");

    [Theory]
    [InlineData("1; DROP TABLE x")]
    [InlineData("1e5")]
    [InlineData("12345678901234567890123456789")]
    public void A_measure_is_compared_with_plain_numbers_only(string value) =>
        Refused(Attributes.FilteredBy("balance", AttributeFilter.Of(value)), "no plain number");

    [Fact]
    public void An_empty_filter_is_refused() => Refused(Attributes.FilteredBy("business", new AttributeFilter()), "exactly one of values");

    [Fact]
    public void A_text_column_is_no_measure() => Refused(Attributes.Of(AggregationFunction.Sum, "business"), "'business' is not a measure of bs_consolidated; measures are balance.");

    [Fact]
    public void A_measure_is_no_group() => Refused(Attributes.Total("balance"), "group by period_id, business, level_2");

    [Fact]
    public void An_unknown_comparison_is_refused() => Refused(Attributes.Total() with { Having = new Threshold("=", 1) }, "use >, >=, < or <=");

    [Fact]
    public void A_limit_below_one_is_refused() => Refused(Attributes.Total() with { Limit = 0 }, "below 1");

    [Fact]
    public void Another_table_is_refused() => Refused(Attributes.Total() with { TableName = "other" }, "'other'");

    [Fact]
    public void An_empty_selection_is_refused() => Refused(Attributes.Total(), "at least one", []);

    [Fact]
    public void Five_runs_are_refused() => Refused(Attributes.Total(), "at most 4", Attributes.Runs("a", "b", "c", "d", "e"));

    [Fact]
    public void A_partition_nobody_asked_for_is_refused() => Refused(Attributes.Total(), "'run009' is selected and was not asked for", Attributes.Runs("run009"));

    [Fact]
    public void Two_data_versions_of_one_run_are_refused() =>
        Refused(Attributes.Total(), "several data versions", [Attributes.Partition("run001"), Attributes.Partition("run001") with { DataVersion = "abcd" }]);

    [Theory]
    [InlineData("run001'", "cycle3", "5f0c")]
    [InlineData("run001\n", "cycle3", "5f0c")]
    [InlineData("run001", "cycle/3", "5f0c")]
    [InlineData("run001", "", "5f0c")]
    [InlineData("run001", "cycle3", "5F0C")]
    [InlineData("run001", "cycle3", "../x")]
    public void A_partition_is_made_of_safe_characters(string run, string cycle, string version) =>
        Refused(Attributes.Total(), "is not made of", [new SelectedPartition(cycle, "internal_baseline", run, version)]);

    private static void Refused(QueryAttributes attributes, string expected, IReadOnlyList<SelectedPartition>? selection = null)
    {
        var refusal = Assert.Throws<InvalidAttributesException>(() => SqlBuilder.Build(attributes, selection ?? Attributes.Runs("run001"), Attributes.Definition));

        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
    }
}
