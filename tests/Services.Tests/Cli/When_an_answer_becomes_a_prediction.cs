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

    [Fact]
    public void The_latency_and_the_whole_answer_come_along()
    {
        var line = Line(StoredAnswers.Full("x"));

        Assert.Equal(12.5, line.GetProperty("latency_ms").GetDouble());
        Assert.Equal("Answered", line.GetProperty("answer").GetProperty("outcome").GetString());
    }

    private static JsonElement Line(Answered answer) => JsonDocument.Parse(JsonLine.Of(Prediction.From("Q1", answer)!)).RootElement;
}
