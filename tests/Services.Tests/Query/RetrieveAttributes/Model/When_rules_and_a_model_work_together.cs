using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RetrieveAttributes;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes.Model;

public sealed class When_rules_and_a_model_work_together
{
    [Theory]
    [InlineData("Assets in 2023Q4, run001")]
    [InlineData("Assets in 2023Q4 for all runs")]
    [InlineData("Assets in 2018Q1, run001")]
    [InlineData("Assets in 2023Q4, run077")]
    [InlineData("Goodwill in 2023Q4, run001")]
    [InlineData("Assets in 2023Q4, upside scenario")]
    [InlineData("Assets in 2023, run001")]
    [InlineData("Assets in last quarter, run001")]
    [InlineData("Assets in 2023Q4, run001, adverse or baseline")]
    [InlineData("Assets, run001")]
    [InlineData("What is in 2023Q4, run001")]
    [InlineData("Compare assets in run001 and run002 for 2023Q4")]
    [InlineData("What is the e-mail address of the owner of Credit Cards?")]
    [InlineData("Is it going to rain tomorrow?")]
    [InlineData("TRUNCATE TABLE bs_consolidated")]
    [InlineData("Assets of U19000000 in 2023Q4, run001")]
    [InlineData("")]
    public async Task What_the_rules_are_sure_of_they_say_themselves(string text)
    {
        var model = ScriptedModel.Saying(ModelAsking.Answer());

        var retrieval = await ModelAsking.Hybrid(text, model);

        Assert.Empty(model.Asked);
        Assert.Equivalent(await Asking.Rules(text), retrieval);
    }

    [Theory]
    [InlineData("Assets of fix inc fin in 2023Q4, run001")]
    [InlineData("Assets of fxd incm fncng in 2023Q4, run001")]
    public async Task A_model_is_asked_about_words_they_do_not_know(string text)
    {
        var model = ScriptedModel.Saying(ModelAsking.Answer("""{"period_id": "2023Q4", "level_2": "U10000000", "business": "FIXED INCOME FINANCING"}"""));

        var retrieval = Assert.IsType<Retrieval.Understood>(await ModelAsking.Hybrid(text, model));

        Assert.Equal("model", retrieval.Understanding.RetrievedBy);
        Assert.Equal(("internal_baseline", "run001"), (Assert.Single(model.Asked).Scenario, Assert.Single(model.Asked[0].RunIds)));
    }

    [Fact]
    public async Task Runs_are_chosen_before_a_model_is_asked()
    {
        var model = ScriptedModel.Saying("");

        await ModelAsking.Hybrid("Assets of fix inc fin in 2023Q4", model);
        var unknown = Assert.IsType<Retrieval.Stopped>(await ModelAsking.Hybrid("Assets of fix inc fin in 2023Q4 for run009", model));

        Assert.Equal(["run002", "run003", "run004", "run005"], model.Asked[0].RunIds);
        Assert.Equal(StopReason.DataNotLanded, unknown.Reason);
        Assert.Equal(2, model.Asked.Count);
    }

    [Fact]
    public async Task A_question_that_fits_two_tables_is_not_handed_on()
    {
        var landscape = LandscapeBuilder.BalanceSheet().AndTable("bs_other").Build();
        var model = ScriptedModel.Saying(ModelAsking.Answer());

        var retrieval = await ModelAsking.Hybrid("Assets of fix inc fin in 2023Q4, run001", model, landscape);

        Assert.IsType<Retrieval.Stopped>(retrieval);
        Assert.Empty(model.Asked);
    }
}
