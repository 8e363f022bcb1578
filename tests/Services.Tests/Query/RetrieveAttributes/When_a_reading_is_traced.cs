using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RetrieveAttributes;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_a_reading_is_traced
{
    private static readonly Landscape BalanceSheet = LandscapeBuilder.BalanceSheet().Build();

    [Fact]
    public void Words_are_shown_with_all_they_may_stand_for()
    {
        var table = Only("Total assets of credit cards in 2023Q4, run 1");

        Assert.Equal(["Total", "assets", "of", "credit", "cards", "in", "2023Q4", "run", "1"], table.Words.Select(w => w.Text));
        Assert.Equal((1, "value"), (Taken(table, "assets").First, Taken(table, "assets").Kind));
        Assert.Equal(["level_2 = U10000000, by the glossary"], Taken(table, "assets").Meanings);
        Assert.Equal(["2023-10-01 to 2023-12-31"], Taken(table, "2023Q4").Meanings);
        Assert.Equal(("run", "run 1"), (Taken(table, "run 1").Kind, Assert.Single(Taken(table, "run 1").Meanings)));
        Assert.Contains(table.Mentions, m => m is { Words: "1", Kind: "number", Chosen: false });
        Assert.Equal(table.Mentions.Count, table.Mentions.DistinctBy(m => (m.First, m.Words, m.Kind, string.Join('|', m.Meanings))).Count());
    }

    [Theory]
    [InlineData("Total assets of credit cards in 2023Q4, run 1")]
    [InlineData("Top 3 businesses by loans in the last 2 quarters, run001")]
    [InlineData("Assets, run001")]
    [InlineData("Goodwill in 2023Q4, run001")]
    [InlineData("Is it going to rain tomorrow?")]
    [InlineData("TRUNCATE TABLE bs_consolidated")]
    [InlineData("")]
    public async Task It_ends_as_the_reading_ends(string question)
    {
        var retrieval = await Asking.Rules(question);

        var explained = Explain(question);

        var stopped = retrieval as Retrieval.Stopped;
        Assert.Equal((stopped?.Outcome ?? AnswerOutcome.Answered, stopped?.Reason, stopped?.Sentence), (explained.Outcome, explained.Reason, explained.Sentence));
        Assert.Equivalent((retrieval as Retrieval.Understood)?.Attributes, explained.Attributes);
    }

    [Fact]
    public void Each_step_tells_what_it_took()
    {
        var steps = Only("Assets excluding credit cards in 2023Q4 across run001 and run002").Steps;

        Assert.Equal(26, steps.Count);
        Assert.All(steps, step => Assert.Null(step.Stopped));
        Assert.Contains("filter business: not CREDIT CARDS", Took(steps, "ChooseValues"));
        Assert.Contains("filter level_2: U10000000", Took(steps, "ChooseValues"));
        Assert.Contains("compute: sum of balance", Took(steps, "ReadAggregation"));
        Assert.Contains(Took(steps, "ChooseCycle"), line => line == "cycle: cycle10");
        Assert.Equal(["run: run001, run002", "runs together: one total over them as well"], Took(steps, "ChooseRuns").Where(line => line.StartsWith("run", StringComparison.Ordinal)));
        Assert.Contains("filter period_id: 2023Q4", Took(steps, "ChoosePeriods"));
        Assert.Empty(Took(steps, "ReadShare"));
    }

    [Fact]
    public void The_last_step_is_the_one_that_stopped()
    {
        var explained = Explain("Assets in 2023, run001");

        var last = Assert.Single(explained.Tables).Steps[^1];
        Assert.Equal(("CheckStockOverTime", explained.Sentence), (last.Name, last.Stopped));
    }

    [Fact]
    public void Words_that_name_nothing_are_listed()
    {
        var table = Only("Assets of xyzzy in 2023Q4, run001");

        Assert.Equal(["xyzzy"], table.Unexplained);
        Assert.Equal("ExplainEveryWord", table.Steps[^1].Name);
    }

    [Fact]
    public void A_mended_word_is_shown_as_it_was_read() =>
        Assert.Contains(new ExplainedWord("Liabilties", "liabilities"), Only("Liabilties of credit cards in 2023Q4, run001").Words);

    [Fact]
    public void Every_table_is_shown_and_the_chosen_one_marked()
    {
        var explained = QuestionExplainer.Explain(
            Asking.Question("Assets in 2023Q4, run001, table bs_other"), LandscapeBuilder.BalanceSheet().AndTable("bs_other").Build(), Sureness.Sure);

        Assert.Equal([("bs_consolidated", false), ("bs_other", true)], explained.Tables.Select(t => (t.Table, t.Chosen)).Order());
    }

    private static ExplainedMention Taken(ExplainedTable table, string words) => Assert.Single(table.Mentions, m => m.Words == words && m.Chosen);

    private static IReadOnlyList<string> Took(IReadOnlyList<ExplainedStep> steps, string name) => Assert.Single(steps, step => step.Name == name).Took;

    private static ExplainedTable Only(string question) => Assert.Single(Explain(question).Tables);

    private static Explanation Explain(string question) => QuestionExplainer.Explain(Asking.Question(question), BalanceSheet, Sureness.Sure);
}
