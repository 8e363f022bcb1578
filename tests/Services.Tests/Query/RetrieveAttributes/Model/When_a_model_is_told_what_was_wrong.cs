namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes.Model;

public sealed class When_a_model_is_told_what_was_wrong
{
    private const string Text = "Assets in 2023Q4, run001";
    private static readonly string Wrong = ModelAsking.Answer(runs: """["run003"]""");

    [Fact]
    public async Task It_may_mend_its_answer_once()
    {
        var model = ScriptedModel.Saying(Wrong, ModelAsking.Answer());

        var understood = await ModelAsking.Understood(Text, model);

        Assert.Equal(["run001"], understood.Attributes.PartitionFilters.RunId);
        Assert.Equal([Text, Text], model.Asked.Select(a => a.Text));
        Assert.DoesNotContain("refused", model.Asked[0].Template, StringComparison.Ordinal);
        Assert.Contains("the proposal names run003", model.Asked[1].Template, StringComparison.Ordinal);
        Assert.Contains(Wrong[..60], model.Asked[1].Template, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_not_asked_a_third_time()
    {
        var model = ScriptedModel.Saying(Wrong, Wrong, ModelAsking.Answer());

        await ModelAsking.Stopped(Text, model);

        Assert.Equal(2, model.Asked.Count);
    }

    [Fact]
    public async Task The_rules_own_question_back_and_its_options_come_first()
    {
        var byRules = await Asking.Stopped("Assets of Fixt Incom Finnnancing in 2023Q4, run001");

        var stopped = await ModelAsking.Stopped("Assets of Fixt Incom Finnnancing in 2023Q4, run001", ScriptedModel.Saying(Wrong));

        Assert.StartsWith(byRules.Sentence, stopped.Sentence, StringComparison.Ordinal);
        Assert.Equal((byRules.Outcome, byRules.Reason), (stopped.Outcome, stopped.Reason));
        Assert.Equal(byRules.Options, stopped.Options.Take(byRules.Options.Count));
    }
}
