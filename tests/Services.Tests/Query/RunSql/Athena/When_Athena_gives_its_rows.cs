using System.Globalization;
using Amazon.Athena.Model;
using Ccar.Messaging.Query.RunSql;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Services.Tests.Query.RunSql;

public sealed class When_Athena_gives_its_rows : AthenaSituation
{
    private static readonly string[] Names = ["run_id", "total_balance"];
    private static readonly string[] PerBusiness = ["run_id", "business", "total_balance"];

    [Fact]
    public async Task All_pages_are_read_and_one_header_is_left_out()
    {
        string?[][] rows = [.. Enumerable.Range(0, 2500).Select(i => new[] { "run001", $"business {i}", i.ToString(CultureInfo.InvariantCulture) })];
        using var athena = new ScriptedAthena(ScriptedQuery.With(Pages.Split(PerBusiness, rows)));

        var table = (await RunAsync(athena, Attributes.Total("business"))).Table;

        Assert.Equal(rows.Select(row => $"{row[1]} {row[2]}"), table.Rows.Select(row => $"{row.Keys[1]} {row.Values[0]}"));
        Assert.Equal([null, "token 0", "token 1"], athena.Reads.Select(read => read.NextToken));
        Assert.All(athena.Reads, read => Assert.Equal(1000, read.MaxResults));
    }

    [Fact]
    public async Task An_empty_page_can_have_another_behind_it()
    {
        var table = await ReadAsync(Pages.Page(Names, [], "a"), Pages.Page(Names, [Names, ["run001", "1"]], "b"), Pages.Page(Names, [], "c"), Pages.Page(Names, [["run002", "2"]]));

        Assert.Equal(["run001 1", "run002 2"], Lines(table));
    }

    [Fact]
    public async Task Pages_that_go_in_circles_end_it()
    {
        var failure = await FailAsync(Pages.Page(Names, [Names, ["run001", "1"]], "a"), Pages.Page(Names, [["run002", "2"]], "a"));

        Assert.Contains("twice", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_without_rows_has_none() => Assert.Empty((await ReadAsync(Pages.Totals())).Rows);

    [Fact]
    public async Task A_result_without_a_header_loses_no_row() =>
        Assert.Equal(["run001 1", "run002 2"], Lines(await ReadAsync(Pages.Page(Names, [["run001", "1"], ["run002", "2"]]))));

    [Fact]
    public async Task A_row_that_looks_like_the_header_but_for_its_number_is_a_row()
    {
        using var athena = new ScriptedAthena(ScriptedQuery.With(Pages.Page(PerBusiness, [["run001", "business", "7"]])));

        var table = (await RunAsync(athena, Attributes.Total("business"))).Table;

        Assert.Equal(["run001 business 7"], table.Rows.Select(row => $"{row.Keys[0]} {row.Keys[1]} {row.Values[0]}"));
    }

    [Fact]
    public async Task A_header_further_down_is_no_figure() => await FailAsync(Pages.Page(Names, [Names, ["run001", "1"]], "a"), Pages.Page(Names, [Names]));

    [Fact]
    public async Task Names_come_in_any_case() => Assert.Equal(["run001 1"], Lines(await ReadAsync(Pages.Of(["RUN_ID", "Total_Balance"], ["run001", "1"]))));

    [Fact]
    public async Task NULL_is_no_value_and_an_empty_text_is_no_number()
    {
        Assert.Equal(["run001 NULL"], Lines(await ReadAsync(Pages.Totals(("run001", null)))));

        await FailAsync(Pages.Totals(("run001", "")));
    }

    [Fact]
    public async Task An_absent_and_an_empty_key_are_both_empty()
    {
        using var athena = new ScriptedAthena(ScriptedQuery.With(Pages.Of(PerBusiness, ["run001", null, "1"], ["run002", "", "2"])));

        var table = (await RunAsync(athena, Attributes.Total("business"))).Table;

        Assert.Equal(["", ""], table.Rows.Select(row => row.Keys[1]));
    }

    [Theory]
    [InlineData("2305329.38", "2305329.38")]
    [InlineData("-0.010", "-0.010")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("792281625142643375935439503.35", "792281625142643375935439503.35")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335.00", "79228162514264337593543950335")]
    [InlineData("0.00000000000000000000000000000000000000", "0.0000000000000000000000000000")]
    public async Task Every_digit_counts(string text, string read) =>
        Assert.Equal([$"run001 {read}"], Lines(await ReadAsync(Pages.Totals(("run001", text)))));

    [Theory]
    [InlineData("99999999999999999999999999999999999.999")]
    [InlineData("-99999999999999999999999999999999999999")]
    [InlineData("0.00000000000000000000000000000000000001")]
    public async Task A_number_with_more_digits_than_are_exact_is_told_and_not_rounded(string text)
    {
        using var athena = new ScriptedAthena(ScriptedQuery.With(Pages.Totals(("run001", text))));

        await Assert.ThrowsAsync<FigureTooLargeException>(() => RunAsync(athena));
    }

    [Theory]
    [InlineData("1.0E7")]
    [InlineData("2.30532938E6")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1,000")]
    [InlineData(" 1")]
    [InlineData("1\n")]
    [InlineData("+1")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("٣")]
    [InlineData("total_balance")]
    public async Task What_is_no_plain_number_is_refused(string text) => await FailAsync(Pages.Totals(("run001", text)));

    [Theory]
    [InlineData("double")]
    [InlineData("real")]
    public async Task A_binary_number_is_refused_whatever_it_looks_like(string type)
    {
        var page = Pages.Totals(("run001", "1.5"));
        page.ResultSet!.ResultSetMetadata!.ColumnInfo![1].Type = type;

        Assert.Contains("no exact number", (await FailAsync(page)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_columns_than_asked_for_are_refused()
    {
        string[][] others = [["total_balance", "run_id"], ["run_id"], ["run_id", "total_balance", "x"], ["run_id", "count_balance"], []];
        foreach (var names in others)
        {
            Assert.Contains("and not run_id, total_balance", (await FailAsync(Pages.Of(names))).Message, StringComparison.Ordinal);
        }

        await FailAsync(Pages.Page(Names, [Names], "a"), Pages.Page(["run_id", "max_balance"], [["run001", "1"]]));
        await FailAsync(new GetQueryResultsResponse());
    }

    [Fact]
    public async Task A_row_of_another_width_is_refused()
    {
        await FailAsync(Pages.Page(Names, [Names, ["run001"]]));
        await FailAsync(Pages.Page(Names, [Names, ["run001", "1", "2"]]));
        await FailAsync(Pages.Page(Names, [Names, []]));
    }

    [Fact]
    public async Task A_run_that_was_not_selected_is_refused() => Assert.Contains("run_id 'run003'", (await FailAsync(Pages.Totals(("run003", "1")))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task More_rows_than_an_answer_may_have_are_refused_and_not_read_on()
    {
        Limits.MaxRows = 3;
        using var athena = new ScriptedAthena(ScriptedQuery.With(Pages.Split(Names, [.. Enumerable.Repeat<IReadOnlyList<string?>>(["run001", "1"], 50)], perPage: 5)));

        var failure = await Assert.ThrowsAsync<TooManyRowsException>(() => RunAsync(athena));

        Assert.Contains("more than 3 rows", failure.Message, StringComparison.Ordinal);
        Assert.Single(athena.Reads);
    }

    private async Task<ResultTable> ReadAsync(params IReadOnlyList<GetQueryResultsResponse> pages)
    {
        using var athena = new ScriptedAthena(ScriptedQuery.With(pages));
        return (await RunAsync(athena)).Table;
    }

    private async Task<EngineFailedException> FailAsync(params IReadOnlyList<GetQueryResultsResponse> pages)
    {
        using var athena = new ScriptedAthena(ScriptedQuery.With(pages));
        return await Assert.ThrowsAsync<EngineFailedException>(() => RunAsync(athena));
    }

    private static IEnumerable<string> Lines(ResultTable table) =>
        table.Rows.Select(row => $"{row.Keys[0]} {row.Values[0]?.ToString(CultureInfo.InvariantCulture) ?? "NULL"}");
}
