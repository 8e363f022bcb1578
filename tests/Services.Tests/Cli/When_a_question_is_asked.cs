using Ccar.Messaging.Cli;

namespace Ccar.Messaging.Services.Tests.Cli;

public sealed class When_a_question_is_asked : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("fine question", ExitCodes.Answered)]
    [InlineData("ambiguous question", ExitCodes.ClarificationNeeded)]
    [InlineData("empty question", ExitCodes.Refused)]
    [InlineData("broken question", ExitCodes.Failed)]
    [InlineData("@question", ExitCodes.Answered)]
    public async Task The_exit_code_is_the_outcome(string question, int code) => Assert.Equal(code, (await _cli.RunAsync("ask", question)).Code);

    [Fact]
    public async Task Json_is_the_whole_answer_on_one_line()
    {
        var result = await _cli.RunAsync("ask", "fine question", "--json");

        var answer = Assert.Single(result.Lines);
        Assert.Equal("Answered", answer.GetProperty("outcome").GetString());
        Assert.Equal("2305329.38", answer.GetProperty("figures").GetProperty("rows")[2].GetProperty("value").GetRawText());
    }

    [Fact]
    public async Task The_printed_id_shows_the_answer_again()
    {
        var asked = await _cli.RunAsync("ask", "fine question", "--json");
        var id = asked.Lines[0].GetProperty("questionId").GetString()!;

        var shown = await _cli.RunAsync("show", id);
        var again = await _cli.RunAsync("show", id, "--json");

        Assert.Contains("2,305,329.38", shown.Out, StringComparison.Ordinal);
        Assert.Contains("build-sql", shown.Out, StringComparison.Ordinal);
        Assert.Equal(asked.Out, again.Out);
    }

    [Fact]
    public async Task An_unknown_id_is_a_usage_error()
    {
        var unknown = await _cli.RunAsync("show", "01998f3a-5c1e-7d40-9b6b-0d9a5a3c2f11");
        var unreadable = await _cli.RunAsync("show", "../../etc/passwd");

        Assert.Equal((ExitCodes.Usage, ExitCodes.Usage), (unknown.Code, unreadable.Code));
        Assert.Contains("There is no answer", unknown.Error, StringComparison.Ordinal);
        Assert.Contains("is not a question id", unreadable.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("ask", " ")]
    [InlineData("ask", "x", "--bogus")]
    [InlineData("ask", "--file", "nowhere.jsonl", "--json")]
    [InlineData("ask", "x", "--file", "nowhere.jsonl", "--json")]
    [InlineData("ask", "--file", "nowhere.jsonl")]
    [InlineData("ask", "x", "--glossary", "nowhere.json")]
    [InlineData("land")]
    [InlineData("show")]
    [InlineData("frobnicate")]
    [InlineData("land", "")]
    [InlineData("ask", "x", "--run", "")]
    [InlineData("catalog", "--glossary", "nowhere.json")]
    [InlineData("show", "01998f3a-5c1e-7d40-9b6b-0d9a5a3c2f11", "--glossary", "nowhere.json")]
    public async Task Unusable_command_lines_are_usage_errors_with_a_sentence(params string[] args)
    {
        var result = await _cli.RunAsync(args);

        Assert.Equal((ExitCodes.Usage, ""), (result.Code, result.Out));
        Assert.StartsWith("ccar: ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ccar: Put the question in quotes", "ask", "Total", "assets", "in", "2023Q4")]
    [InlineData("ccar: 'frobnicate' is not a command.", "frobnicate")]
    [InlineData("ccar: '--bogus' is not an option of ccar itself", "--bogus")]
    [InlineData("ccar: --run has an empty value", "ask", "x", "--run", "")]
    public async Task One_sentence_says_what_to_write_instead(string sentence, params string[] args)
    {
        var lines = (await _cli.RunAsync(args)).Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(2, lines.Length);
        Assert.StartsWith(sentence, lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_made_is_a_usage_error()
    {
        _cli.Write("data", "a file");

        using var below = new CliRun { Data = Path.Combine(_cli.Data, "below") };
        var result = await below.RunAsync("ask", "fine question");

        Assert.Equal(ExitCodes.Usage, result.Code);
        Assert.Contains($"The data folder '{below.Data}' cannot be made", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("land")]
    [InlineData("ask")]
    [InlineData("catalog")]
    [InlineData("show")]
    [InlineData("up")]
    [InlineData("demo")]
    public async Task Help_teaches_by_example(string command)
    {
        var result = await _cli.RunAsync(command, "--help");

        Assert.Equal(ExitCodes.Answered, result.Code);
        Assert.Contains($"Examples:{Environment.NewLine}  ccar {command}", result.Out, StringComparison.Ordinal);
    }
}
