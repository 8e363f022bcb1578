using Ccar.Messaging.Contracts;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Services.Tests.Responder;

public sealed class When_a_question_is_asked : OnTwoLandedRuns
{
    private const string Total = "Total assets for credit cards for last quarter of 2023 across run001 and run002 in internal baseline scenario";

    [Fact]
    public async Task Each_run_has_its_figure_and_the_total_is_marked()
    {
        var answer = await Host.AskAsync(Total);

        Assert.Equal(AnswerOutcome.Answered, answer.Outcome);
        Assert.Equal(
            [("run001", 100.01m, false), ("run002", 200.02m, false), ("", 300.03m, true)],
            answer.Figures!.Rows.Select(figure => (figure.Keys.GetValueOrDefault("run_id", ""), figure.Value!.Value, figure.Combined)));
        Assert.Contains("$300.03", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_receipt_names_statement_files_and_words()
    {
        var answer = await Host.AskAsync(Total);

        Assert.Contains("JOIN (VALUES ('cycle3', 'internal_baseline', 'run001',", Assert.Single(answer.Receipt!.Sql), StringComparison.Ordinal);
        Assert.Equal(["run001", "run002"], answer.Receipt.Files.Select(file => file.RunId));
        Assert.All(answer.Receipt.Files, file => Assert.Equal(4, file.Rows));
        Assert.Contains(answer.Receipt.Understanding!.Words, word => word.Meaning.Contains("U10000000", StringComparison.Ordinal));
        Assert.Contains("cycle3", Assert.Single(answer.Receipt.Understanding.Assumptions), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_stage_says_how_long_it_took()
    {
        var answer = await Host.AskAsync(Total);

        Assert.Equal(["retrieve-attributes", "build-sql", "run-sql", "write-answer"], answer.Timings.Select(timing => timing.Stage));
        Assert.All(answer.Timings, timing => Assert.True(timing.Waited() >= TimeSpan.Zero && timing.Worked() >= TimeSpan.Zero));
    }

    [Fact]
    public async Task The_record_holds_what_was_published()
    {
        var answer = await Host.AskAsync(Total);

        var record = await Host.Store.ReadDocumentAsync(Host.Keys.Answer(answer.QuestionId), default);

        Assert.Equal(answer.Text, Ccar.Messaging.Storage.StoreJson.Read<Answered>(record!.Content.Span).Text);
    }

    [Theory]
    [InlineData("Total assets for credit cards for last quarter of 2018 in run001", AnswerOutcome.Refused, StopReason.DataNotLanded)]
    [InlineData("Total assets for railway finance in 2023Q4, run001", AnswerOutcome.ClarificationNeeded, StopReason.NotUnderstood)]
    [InlineData("Total assets for credit cards in 2023Q4, run077", AnswerOutcome.Refused, StopReason.DataNotLanded)]
    [InlineData("Total assets for credit cards, run001", AnswerOutcome.ClarificationNeeded, StopReason.Incomplete)]
    [InlineData("Total balance in 2023Q4, run001", AnswerOutcome.ClarificationNeeded, StopReason.AcrossAccounts)]
    [InlineData("DROP TABLE bs_consolidated", AnswerOutcome.Refused, StopReason.OutOfScope)]
    public async Task What_cannot_be_answered_is_asked_back_or_refused_with_its_reason(string question, AnswerOutcome outcome, StopReason reason)
    {
        var answer = await Host.AskAsync(question);

        Assert.Equal((outcome, reason), (answer.Outcome, answer.Reason));
        Assert.Null(answer.Figures);
        Assert.NotEmpty(answer.Text);
    }

    [Fact]
    public async Task Values_that_do_not_meet_are_no_rows_and_not_zero()
    {
        var answer = await Host.AskAsync("Total liabilities for treasury in 2023Q4, run001");

        Assert.Equal((AnswerOutcome.Refused, StopReason.NoRows), (answer.Outcome, answer.Reason));
    }
}
