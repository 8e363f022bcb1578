using Ccar.Messaging.Cli;

namespace Ccar.Messaging.Services.Tests.Cli;

public sealed class When_a_reading_is_explained(LandedFolder landed) : IClassFixture<LandedFolder>
{
    private const string Clear = "Assets for credit cards in 2023Q4, run001";

    private readonly CliRun _cli = landed.Cli;

    [Fact]
    public async Task Mentions_steps_and_attributes_are_shown()
    {
        var result = await _cli.RunAsync("ask", Clear, "--explain");

        var lines = result.Out.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Equal((ExitCodes.Answered, ""), (result.Code, result.Error));
        Assert.Contains("Table bs_consolidated", lines);
        Assert.Contains("credit cards value business = CREDIT CARDS yes", lines);
        Assert.Contains("ChooseRuns 'run001' → run run001", lines);
        Assert.Contains("run: run001", lines);
        Assert.Contains("Understood. This would be computed:", lines);
        Assert.Contains("\"aggregation_attribute\": \"balance\",", lines);
    }

    [Fact]
    public async Task A_question_back_tells_the_step_that_stopped()
    {
        var result = await _cli.RunAsync("ask", "Assets for credit cards, run001", "--explain");

        Assert.Equal(ExitCodes.ClarificationNeeded, result.Code);
        Assert.Contains("ChoosePeriods", result.Out, StringComparison.Ordinal);
        Assert.Contains("stops: ", result.Out, StringComparison.Ordinal);
        Assert.Contains("  1. Assets for credit cards, run001", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("CheckLeftovers", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_the_whole_explanation_on_one_line()
    {
        var result = await _cli.RunAsync("ask", Clear, "--explain", "--json");

        var explained = Assert.Single(result.Lines);
        Assert.Equal(("Answered", Clear), (explained.GetProperty("outcome").GetString(), explained.GetProperty("question").GetString()));
        Assert.Equal("run001", explained.GetProperty("selection")[0].GetProperty("runId").GetString());
        Assert.Contains(explained.GetProperty("tables")[0].GetProperty("steps").EnumerateArray(), step => step.GetProperty("name").GetString() == "ChooseRuns");
    }

    [Fact]
    public async Task What_is_chosen_beside_the_question_counts()
    {
        var result = await _cli.RunAsync("ask", "Assets for credit cards in 2023Q4", "--run", "run002", "--scenario", "internal_baseline", "--cycle", "cycle3", "--table", "bs_consolidated", "--explain", "--json");

        var selected = Assert.Single(Assert.Single(result.Lines).GetProperty("selection").EnumerateArray());
        Assert.Equal("run002", selected.GetProperty("runId").GetString());
    }

    [Fact]
    public async Task Nothing_is_asked_and_nothing_recorded()
    {
        await _cli.RunAsync("ask", Clear, "--explain");

        Assert.False(Directory.Exists(Path.Combine(_cli.Data, "answers")));
    }

    [Fact]
    public async Task Where_nothing_has_landed_it_says_so()
    {
        using var empty = new CliRun { Workers = WorkerComposition.Compose };

        var result = await empty.RunAsync("ask", Clear, "--explain");

        Assert.Equal(ExitCodes.Refused, result.Code);
        Assert.Contains("Nothing has landed yet", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ask", "--explain")]
    [InlineData("ask", "--explain", "--file", "questions.jsonl", "--json")]
    [InlineData("ask", "--explain", "--reply", "01998f3a-5c1e-7d40-9b6b-0d9a5a3c2f11", "--option", "1")]
    public async Task Without_one_question_it_is_a_usage_error(params string[] args)
    {
        var result = await _cli.RunAsync(args);

        Assert.Equal((ExitCodes.Usage, ""), (result.Code, result.Out));
        Assert.StartsWith("ccar: ", result.Error, StringComparison.Ordinal);
    }
}
