using Ccar.Messaging.Cli;

namespace Ccar.Messaging.Services.Tests.Cli;

public sealed class When_a_file_of_questions_is_asked : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Predictions_come_in_the_order_of_the_file()
    {
        var lines = Enumerable.Range(1, 30).Select(n => $$"""{"id": "Q{{n}}", "question": "fine question {{n}}", "tags": ["easy"]}""");

        var result = await AskAsync(string.Join('\n', lines));

        Assert.Equal(ExitCodes.Answered, result.Code);
        Assert.Equal(Enumerable.Range(1, 30).Select(n => $"Q{n}"), result.Lines.Select(line => line.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task A_failure_is_left_out_and_told_on_standard_error()
    {
        var result = await AskAsync("""
            {"id": "Q1", "question": "broken one"}

            {"id": "Q2", "question": "forbidden one"}
            """);

        Assert.Equal(ExitCodes.Failed, result.Code);
        Assert.Equal("Q2", Assert.Single(result.Lines).GetProperty("id").GetString());
        Assert.Contains("Q1 failed", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json", "line 2")]
    [InlineData("""{"id": "Q2", "question": "\ud800"}""", "line 2: A text has half of a character")]
    [InlineData("[]", "line 2: Expected an object")]
    [InlineData("""{"id": "Q2"}""", "line 2: A text 'question' is missing")]
    [InlineData("""{"question": "x"}""", "line 2: A text 'id' is missing")]
    [InlineData("""{"id": 2, "question": "x"}""", "line 2: 'id' is a text, not 2")]
    [InlineData("""{"id": "Q2", "question": "x", "run_ids": "run001"}""", "line 2: 'run_ids' is a list of texts")]
    [InlineData("""{"id": "Q1", "question": "x"}""", "line 2: The id 'Q1' stands on an earlier line too")]
    public async Task A_bad_line_is_named_and_nothing_is_asked(string line, string complaint)
    {
        var result = await AskAsync("""{"id": "Q1", "question": "fine"}""" + "\n" + line + "\n");

        Assert.Equal((ExitCodes.Usage, ""), (result.Code, result.Out));
        Assert.Contains(complaint, result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_cli.Data, "answers")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    public async Task A_file_without_a_question_is_a_usage_error(string content) => Assert.Equal(ExitCodes.Usage, (await AskAsync(content)).Code);

    [Fact]
    public void What_a_line_says_goes_into_the_question()
    {
        var line = """{"id": "Q1", "question": "x", "table": "t", "scenario": "s", "run_ids": ["r1", "r2"], "cycle": "c"}""";

        var question = Assert.Single(QuestionFile.Parse([line]).Questions).Question.Ask(TimeProvider.System);

        Assert.Equal(("x", "t", "s", "c"), (question.Text, question.Table, question.Scenario, question.Cycle));
        Assert.Equal(["r1", "r2"], question.RunIds);
    }

    private Task<CliResult> AskAsync(string content) => _cli.RunAsync("ask", "--file", _cli.Write("questions.jsonl", content), "--json");
}
