using Ccar.Messaging.Cli;

namespace Ccar.Messaging.Services.Tests.Cli;

public sealed class When_a_clarification_is_replied_to(LandedFolder landed) : IClassFixture<LandedFolder>
{
    private const string AnyId = "01998f3a-5c1e-7d40-9b6b-0d9a5a3c2f11";
    private const string Unclear = "Assets for credit cards, run001";

    private readonly CliRun _cli = landed.Cli;

    [Fact]
    public async Task The_question_back_says_how_to_choose()
    {
        var asked = await _cli.RunAsync("ask", Unclear);

        Assert.Equal(ExitCodes.ClarificationNeeded, asked.Code);
        Assert.Matches("(?m)^  1\\. Assets for credit cards, run001.+$", asked.Out);
        Assert.Matches("(?m)^Choose one with ccar ask --reply [0-9a-f-]{36} --option N --data .+$", asked.Out);
    }

    [Fact]
    public async Task The_chosen_option_is_answered_and_named()
    {
        var asked = Assert.Single((await _cli.RunAsync("ask", Unclear, "--json")).Lines);
        var id = asked.GetProperty("questionId").GetString()!;

        var replied = await _cli.RunAsync("ask", "--reply", id, "--option", "1");

        Assert.True(replied.Code == ExitCodes.Answered, replied.Out + replied.Error);
        Assert.Contains($"Asked      {asked.GetProperty("options")[0].GetString()}", replied.Out, StringComparison.Ordinal);
        Assert.Contains($"Reply to   {id}, option 1", replied.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("99", "offers 1 to")]
    [InlineData("0", "'option' is 0")]
    public async Task An_option_that_was_not_offered_is_refused_by_name(string option, string named)
    {
        var asked = Assert.Single((await _cli.RunAsync("ask", Unclear, "--json")).Lines);

        var replied = await _cli.RunAsync("ask", "--reply", asked.GetProperty("questionId").GetString()!, "--option", option);

        Assert.Equal(ExitCodes.Refused, replied.Code);
        Assert.Contains(named, replied.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--reply and --option go together", "--reply", AnyId)]
    [InlineData("--reply and --option go together", "--option", "1")]
    [InlineData("--reply and --option choose what is asked", "Total assets", "--reply", AnyId, "--option", "1")]
    [InlineData("'first' is not a question id", "--reply", "first", "--option", "1")]
    [InlineData("With --file", "--file", "x.jsonl", "--json", "--reply", AnyId, "--option", "1")]
    [InlineData("", "--reply", AnyId, "--option", "two")]
    public async Task Half_a_reply_is_a_usage_error_with_a_sentence(string sentence, params string[] args)
    {
        var result = await _cli.RunAsync(["ask", .. args]);

        Assert.Equal((ExitCodes.Usage, ""), (result.Code, result.Out));
        Assert.StartsWith("ccar: " + sentence, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_tells_of_it_by_example()
    {
        var help = (await _cli.RunAsync("ask", "--help")).Out;

        Assert.Contains("--reply <QUESTION_ID>", help, StringComparison.Ordinal);
        Assert.Contains("--option <N>", help, StringComparison.Ordinal);
        Assert.Matches("(?m)^  ccar ask --reply [0-9a-f-]{36} --option 2", help);
    }
}
