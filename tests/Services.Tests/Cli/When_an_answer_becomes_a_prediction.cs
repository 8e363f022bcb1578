using System.Text.Json;
using Ccar.Messaging.Cli;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Cli;

public sealed class When_an_answer_becomes_a_prediction
{
    [Theory]
    [InlineData(AnswerOutcome.ClarificationNeeded, StopReason.Ambiguous, "ambiguous")]
    [InlineData(AnswerOutcome.ClarificationNeeded, StopReason.StockOverTime, "ambiguous")]
    [InlineData(AnswerOutcome.ClarificationNeeded, StopReason.TooManyRuns, "ambiguous")]
    [InlineData(AnswerOutcome.ClarificationNeeded, StopReason.NoSuchValue, "no_data")]
    [InlineData(AnswerOutcome.ClarificationNeeded, StopReason.DataNotLanded, "no_data")]
    [InlineData(AnswerOutcome.Refused, StopReason.NoRows, "no_data")]
    [InlineData(AnswerOutcome.Refused, StopReason.DataNotLanded, "no_data")]
    [InlineData(AnswerOutcome.Refused, StopReason.OutOfScope, "refused")]
    [InlineData(AnswerOutcome.Refused, StopReason.InvalidScenario, "refused")]
    public void The_status_follows_outcome_and_reason(AnswerOutcome outcome, StopReason reason, string status)
    {
        var prediction = Prediction.From("Q1", StoredAnswers.Stopped("x", outcome, reason))!;

        Assert.Equal(status, prediction.Status);
        Assert.Empty(prediction.Rows);
    }

    [Theory]
    [InlineData(StopReason.DeadlinePassed)]
    [InlineData(StopReason.NoRows)]
    public void A_failure_predicts_nothing(StopReason reason) => Assert.Null(Prediction.From("Q1", StoredAnswers.Stopped("x", AnswerOutcome.Failed, reason)));

    [Fact]
    public void The_rows_are_each_run_and_the_total()
    {
        var rows = Line(StoredAnswers.Full("x")).GetProperty("rows");

        Assert.Equal(3, rows.GetArrayLength());
        Assert.Equal("run001", rows[0].GetProperty("keys").GetProperty("run_id").GetString());
        Assert.Equal("1148220.17", rows[0].GetProperty("value").GetRawText());
        Assert.Equal("{}", rows[2].GetProperty("keys").GetRawText());
    }

    [Fact]
    public void The_attributes_have_the_shape_of_a_question_file()
    {
        var attributes = Line(StoredAnswers.Full("x")).GetProperty("attributes");

        Assert.Equal(
            """
            {"table":"bs_consolidated","aggregation":"sum","measure":"balance","scenario":["internal_baseline"],"run_id":["run001","run002"],"cycle":["cycle3"],
            "group_by":["run_id","business"],"filters":{"level_2":["U10000000"],"period_id":["2023Q1","2023Q4"]},"exclude":{"segment_lob":["CUSTODY"]},
            "order":{"by":"value","dir":"desc"},"limit":5,"having":{"op":">","value":10}}
            """.ReplaceLineEndings(""),
            attributes.GetRawText());
    }

    public static TheoryData<QueryAttributes, string, string> Derivations => new()
    {
        {
            Plain with { Comparison = new Comparison { Kind = ComparisonKind.PercentChange, Along = "run_id", From = ["run001"], To = ["run002"] } },
            """["business"]""",
            """comparison":{"type":"pct_change","dim":"run_id","from":["run001"],"to":["run002"]}"""
        },
        { Plain with { Comparison = new Comparison { Kind = ComparisonKind.SideBySide, Along = "run_id" } }, """["run_id","business"]""", """comparison":{"type":"side_by_side","dim":"run_id"}""" },
        { Plain with { ShareOfTotal = new ShareOfTotal { Of = "segment_lob" } }, """["run_id","business","segment_lob"]""", """comparison":{"type":"share"}""" },
        { Plain with { ShareOfTotal = new ShareOfTotal { Of = "segment_lob", Values = ["CUSTODY"] } }, """["run_id","business"]""", """comparison":{"type":"share","of":["segment_lob",["CUSTODY"]]}""" },
        { Plain with { Nested = new NestedAggregation { Function = AggregationFunction.Max, Over = "period_id" } }, """["run_id","business","period_id"]""", "nested\":\"max\"" },
    };

    private static QueryAttributes Plain => StoredAnswers.Full("x").Receipt!.Attributes!;

    [Theory]
    [MemberData(nameof(Derivations))]
    public void Derived_figures_have_the_shape_of_a_question_file(QueryAttributes attributes, string groups, string expected)
    {
        var answer = StoredAnswers.Full("x");

        var line = Line(answer with { Receipt = answer.Receipt! with { Attributes = attributes } }).GetProperty("attributes");

        Assert.Equal(groups, line.GetProperty("group_by").GetRawText());
        Assert.Contains(expected, line.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_comes_with_its_sides_and_without_its_total()
    {
        var answer = StoredAnswers.Full("x");
        Figure change = new() { Keys = new Dictionary<string, string> { ["business"] = "A" }, Value = null, Compared = new ComparedValues(null, 5.00m) };
        var figures = answer.Figures! with { Rows = [change], Totals = [change] };

        var rows = Line(answer with { Figures = figures }).GetProperty("rows");

        Assert.Equal("""[{"keys":{"business":"A"},"value":null,"compared":{"to":5.00}}]""", rows.GetRawText());
    }

    [Fact]
    public void The_latency_and_the_whole_answer_come_along()
    {
        var line = Line(StoredAnswers.Full("x"));

        Assert.Equal(12.5, line.GetProperty("latency_ms").GetDouble());
        Assert.Equal("Answered", line.GetProperty("answer").GetProperty("outcome").GetString());
    }

    private static JsonElement Line(Answered answer) => JsonDocument.Parse(JsonLine.Of(Prediction.From("Q1", answer)!)).RootElement;
}
