using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.BuildSql;

namespace Ccar.Messaging.Services.Tests.Query.BuildSql;

public sealed class When_a_statement_is_built
{
    [Fact]
    public void The_originals_question_has_exactly_this_text()
    {
        SelectedPartition[] selection = [Attributes.Partition("run001"), Attributes.Partition("run002") with { DataVersion = "9a1e" }];

        var sql = SqlBuilder.Build(Attributes.Total("business"), selection, Attributes.Definition);

        Assert.Equal(
            """
            SELECT "run_id", "business", SUM("balance") AS "total_balance"
            FROM "bs_consolidated_versions"
            JOIN (VALUES ('cycle3', 'internal_baseline', 'run001', '5f0c'), ('cycle3', 'internal_baseline', 'run002', '9a1e')) AS "selected" ("cycle", "scenario", "run_id", "data_version")
              USING ("cycle", "scenario", "run_id", "data_version")
            WHERE "period_id" = '2023Q4' AND "business" = 'FIXED INCOME FINANCING' AND "level_2" = 'U10000000'
            GROUP BY "run_id", "business"
            """.ReplaceLineEndings("\n"),
            sql);
    }

    [Fact]
    public void Several_scenarios_and_cycles_are_keys_too()
    {
        SelectedPartition[] selection = [Attributes.Partition("run001"), Attributes.Partition("run001", "cycle4", "supervisory_baseline")];

        var sql = SqlBuilder.Build(Attributes.Of(AggregationFunction.Count, "*"), selection, Attributes.Definition);

        Assert.StartsWith("""SELECT "cycle", "scenario", "run_id", COUNT(*) AS "row_count" """.TrimEnd(), sql, StringComparison.Ordinal);
        Assert.EndsWith("""GROUP BY "cycle", "scenario", "run_id" """.TrimEnd(), sql, StringComparison.Ordinal);
        Assert.DoesNotContain("WHERE", sql, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AggregationFunction.Sum, "balance", """SUM("balance") AS "total_balance" """)]
    [InlineData(AggregationFunction.Avg, "balance", """SUM("balance") AS "total_balance", COUNT("balance") AS "count_balance" """)]
    [InlineData(AggregationFunction.Min, "balance", """MIN("balance") AS "min_balance" """)]
    [InlineData(AggregationFunction.Max, "balance", """MAX("balance") AS "max_balance" """)]
    [InlineData(AggregationFunction.Count, "*", """COUNT(*) AS "row_count" """)]
    [InlineData(AggregationFunction.CountDistinct, "business", """COUNT(DISTINCT "business") AS "distinct_business" """)]
    public void Each_aggregation_uses_the_known_functions(AggregationFunction function, string attribute, string expected)
    {
        var sql = SqlBuilder.Build(Attributes.Of(function, attribute), Attributes.Runs("run001"), Attributes.Definition);

        Assert.StartsWith($"SELECT \"run_id\", {expected.TrimEnd()}\n", sql, StringComparison.Ordinal);
    }

    public static TheoryData<string, AttributeFilter, string> Filters => new()
    {
        { "business", AttributeFilter.Of("B", "A", "B"), "\"business\" IN ('A', 'B')" },
        { "business", AttributeFilter.Of("A", "A"), "\"business\" = 'A'" },
        { " Business ", AttributeFilter.Of("O'NEIL \\ \"X\""), "\"business\" = 'O''NEIL \\ \"X\"'" },
        { "business", AttributeFilter.Except("A"), "\"business\" NOT IN ('A')" },
        { "period_id", AttributeFilter.Between("2023Q1", "2023Q4"), "\"period_id\" BETWEEN '2023Q1' AND '2023Q4'" },
        { "period_id", AttributeFilter.Between("2023Q1", null), "\"period_id\" >= '2023Q1'" },
        { "period_id", AttributeFilter.Between(null, "2023Q4"), "\"period_id\" <= '2023Q4'" },
        { "balance", AttributeFilter.Between("-5.50", null), "\"balance\" >= -5.50" },
        { "balance", new AttributeFilter { Above = "5" }, "\"balance\" > 5" },
        { "balance", new AttributeFilter { Above = "5", Below = "7.5" }, "\"balance\" > 5 AND \"balance\" < 7.5" },
        { "balance", new AttributeFilter { From = "5", Below = "7.5" }, "\"balance\" >= 5 AND \"balance\" < 7.5" },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public void Each_filter_has_one_predicate(string column, AttributeFilter filter, string expected)
    {
        var sql = SqlBuilder.Build(Attributes.FilteredBy(column, filter), Attributes.Runs("run001"), Attributes.Definition);

        Assert.Contains($"\nWHERE {expected}\n", sql, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_selection_and_its_duplicates_change_nothing()
    {
        var sorted = SqlBuilder.Build(Attributes.Total(), Attributes.Runs("run001", "run002", "run003"), Attributes.Definition);
        var shuffled = SqlBuilder.Build(Attributes.Total(), Attributes.Runs("run003", "run001", "run002", "run001"), Attributes.Definition);

        Assert.Equal(sorted, shuffled);
    }

    [Fact]
    public void A_result_column_never_shares_the_name_of_a_table_column()
    {
        var definition = Attributes.Definition with
        {
            Columns = [.. Attributes.Definition.Columns, new() { Name = "total_balance", Type = "VARCHAR", Role = ColumnRole.Dimension }],
        };

        var sql = SqlBuilder.Build(Attributes.Total("total_balance"), Attributes.Runs("run001"), definition);

        Assert.Contains("AS \"_total_balance\"", sql, StringComparison.Ordinal);
    }
}
