using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes.Model;

public sealed class When_a_model_explains_words
{
    private const string Fixed = """{"period_id": "2023Q4", "level_2": "U10000000", "business": "FIXED INCOME FINANCING"}""";

    [Theory]
    [InlineData("Assets of fix inc fin in 2023Q4, run001", "fix inc fin")]
    [InlineData("Assets of fxd incm fncng in 2023Q4, run001", "fxd incm fncng")]
    public async Task Initials_and_cut_words_stand_for_the_value_they_resemble(string text, string words)
    {
        Assert.IsType<Ccar.Messaging.Query.RetrieveAttributes.Retrieval.Stopped>(await Asking.Rules(text));

        var understood = await ModelAsking.Understood(text, ScriptedModel.Saying(ModelAsking.Answer(Fixed)));

        Assert.Equal(["FIXED INCOME FINANCING"], understood.Attributes.FilterAttributes["business"].In);
        Assert.Contains(new WordMeaning(words, "business = FIXED INCOME FINANCING (model)"), understood.Understanding.Words);
        Assert.Contains($"'{words}' was read as business FIXED INCOME FINANCING.", understood.Understanding.Assumptions);
        Assert.Equal("model", understood.Understanding.RetrievedBy);
    }

    [Fact]
    public async Task A_cut_word_may_stand_for_a_glossary_term()
    {
        var understood = await ModelAsking.Understood("Liabs in 2023Q4, run001", ScriptedModel.Saying(ModelAsking.Answer("""{"period_id": "2023Q4", "level_2": "U20000000"}""")));

        Assert.Equal(["U20000000"], understood.Attributes.FilterAttributes["level_2"].In);
    }

    [Fact]
    public async Task A_cut_word_may_stand_for_a_column()
    {
        var understood = await ModelAsking.Understood("Assets in 2023Q4, run001, per clstr", ScriptedModel.Saying(ModelAsking.Answer(groups: """["ccar_cluster"]""")));

        Assert.Equal(["ccar_cluster"], understood.Attributes.GroupByAttributes);
    }

    [Fact]
    public async Task What_the_wording_leaves_out_stays_left_out()
    {
        const string Text = "Assets in 2023Q4, run001, excluding fix inc fin";
        const string LeftOut = """{"period_id": "2023Q4", "level_2": "U10000000", "business": {"not": "FIXED INCOME FINANCING"}}""";

        var understood = await ModelAsking.Understood(Text, ScriptedModel.Saying(ModelAsking.Answer(LeftOut)));
        var stopped = await ModelAsking.Stopped(Text, ScriptedModel.Saying(ModelAsking.Answer(Fixed)));

        Assert.Equal(["FIXED INCOME FINANCING"], understood.Attributes.FilterAttributes["business"].NotIn);
        Assert.Contains("leaves out business FIXED INCOME FINANCING; the proposal does not", stopped.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_that_lacks_a_meaning_is_asked_back_though_the_model_passes_over_it()
    {
        var stopped = await ModelAsking.Stopped("Assets of railways in 2023Q4, run001", ScriptedModel.Saying(ModelAsking.Answer()));

        Assert.Equal((AnswerOutcome.ClarificationNeeded, StopReason.NotUnderstood), (stopped.Outcome, stopped.Reason));
        Assert.Contains("also says 'railways', and nothing in the proposal stands for it", stopped.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Assets of railways in 2023Q4, run001", "CREDIT CARDS")]
    [InlineData("Assets of international in 2023Q4, run001", "FIXED INCOME FINANCING")]
    public async Task A_word_stands_for_nothing_it_does_not_resemble(string text, string business)
    {
        var answer = ModelAsking.Answer($$"""{"period_id": "2023Q4", "level_2": "U10000000", "business": "{{business}}"}""");

        var stopped = await ModelAsking.Stopped(text, ScriptedModel.Saying(answer));

        Assert.Contains($"Nothing in the question stands for business {business}", stopped.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_that_resembles_several_is_not_guessed()
    {
        var answer = ModelAsking.Answer("""{"period_id": "2023Q4", "level_2": "U10000000", "segment_lob": "GOLD CARDS"}""");

        var stopped = await ModelAsking.Stopped("Assets of cds in 2023Q4, run001", ScriptedModel.Saying(answer));

        Assert.Contains("'cds' can mean segment_lob GOLD CARDS as well as business CREDIT CARDS", stopped.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Assets of U10000009 in 2023Q4, run001")]
    [InlineData("Assets of x9 in 2023Q4, run001")]
    public async Task Codes_are_exact_and_nobody_is_asked_about_them(string text)
    {
        var model = ScriptedModel.Saying(ModelAsking.Answer());

        Assert.Equal(StopReason.NoSuchValue, (await ModelAsking.Stopped(text, model)).Reason);
        Assert.Empty(model.Asked);
    }

    [Fact]
    public async Task The_checks_of_the_rules_hold_for_what_it_explains()
    {
        var answer = ModelAsking.Answer("""{"business": "FIXED INCOME FINANCING", "level_2": "U10000000"}""");

        var stopped = await ModelAsking.Stopped("Assets of fix inc fin, run001", ScriptedModel.Saying(answer));

        Assert.Equal((AnswerOutcome.ClarificationNeeded, StopReason.Incomplete), (stopped.Outcome, stopped.Reason));
        Assert.StartsWith("Say for which period", stopped.Sentence, StringComparison.Ordinal);
    }
}
