using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RetrieveAttributes;
using Microsoft.Extensions.Time.Testing;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes.Model;

public sealed class When_a_model_cannot_be_asked
{
    private const string Unknown = "Assets of fix inc fin in 2023Q4, run001";

    [Theory]
    [InlineData(nameof(ModelTrouble.Busy), AnswerOutcome.Failed, StopReason.ModelUnavailable)]
    [InlineData(nameof(ModelTrouble.TimedOut), AnswerOutcome.Failed, StopReason.ModelUnavailable)]
    [InlineData(nameof(ModelTrouble.Denied), AnswerOutcome.Failed, StopReason.ModelUnavailable)]
    [InlineData(nameof(ModelTrouble.Intervened), AnswerOutcome.Refused, StopReason.OutOfScope)]
    [InlineData(nameof(ModelTrouble.TooLong), AnswerOutcome.Refused, StopReason.InvalidQuestion)]
    public async Task The_question_ends_with_the_reason_where_the_model_alone_answers(string trouble, AnswerOutcome outcome, StopReason reason)
    {
        var stopped = await ModelAsking.Stopped("Assets in 2023Q4, run001", ScriptedModel.Silent(Enum.Parse<ModelTrouble>(trouble)));

        Assert.Equal((outcome, reason, "It is out of order."), (stopped.Outcome, stopped.Reason, stopped.Sentence));
    }

    [Fact]
    public async Task The_rules_own_outcome_stands_where_they_come_first()
    {
        var byRules = await Asking.Stopped(Unknown);

        var stopped = Assert.IsType<Retrieval.Stopped>(await ModelAsking.Hybrid(Unknown, ScriptedModel.Silent(ModelTrouble.Busy)));

        Assert.Equal((byRules.Outcome, byRules.Reason, byRules.Sentence), (stopped.Outcome, stopped.Reason, stopped.Sentence));
        Assert.Equal(byRules.Options, stopped.Options);
        Assert.Contains("This is what the rules alone made of the question. It is out of order.", stopped.Understanding!.Warnings);
        Assert.Equal("rules", stopped.Understanding.RetrievedBy);
    }

    [Fact]
    public async Task A_question_longer_than_the_service_takes_is_not_sent()
    {
        var text = "Assets of fix inc fin in 2023Q4, run001" + string.Concat(Enumerable.Repeat(", of fix inc fin", 125));
        var model = ScriptedModel.Saying(ModelAsking.Answer());

        var stopped = await ModelAsking.Stopped(text, model);

        Assert.Equal((AnswerOutcome.Refused, StopReason.InvalidQuestion), (stopped.Outcome, stopped.Reason));
        Assert.Contains($"{text.Length} characters; a model takes at most 1000", stopped.Sentence, StringComparison.Ordinal);
        Assert.Empty(model.Asked);
    }

    [Fact]
    public async Task A_busy_service_is_asked_three_times()
    {
        var clock = new FakeTimeProvider();
        var model = ScriptedModel.Silent(ModelTrouble.Busy);
        var asking = new PatientModel(model, clock).AskAsync(Question(clock, TimeSpan.FromSeconds(60)), CancellationToken.None);

        await LetPassAsync(clock, asking);

        Assert.Equal(ModelTrouble.Busy, Assert.IsType<ModelReply.Silent>(await asking).Trouble);
        Assert.Equal(3, model.Asked.Count);
    }

    [Fact]
    public async Task One_that_comes_back_is_heard()
    {
        var clock = new FakeTimeProvider();
        var model = new ScriptedModel(new ModelReply.Silent(ModelTrouble.Busy, "Wait."), new ModelReply.Said("{}"));
        var asking = new PatientModel(model, clock).AskAsync(Question(clock, TimeSpan.FromSeconds(60)), CancellationToken.None);

        await LetPassAsync(clock, asking);

        Assert.Equal(new ModelReply.Said("{}"), await asking);
    }

    [Theory]
    [InlineData(nameof(ModelTrouble.Denied), 60)]
    [InlineData(nameof(ModelTrouble.TimedOut), 60)]
    [InlineData(nameof(ModelTrouble.Busy), 0)]
    public async Task Nobody_waits_in_vain_or_beyond_the_deadline(string trouble, int seconds)
    {
        var clock = new FakeTimeProvider();
        var model = ScriptedModel.Silent(Enum.Parse<ModelTrouble>(trouble));

        await new PatientModel(model, clock).AskAsync(Question(clock, TimeSpan.FromSeconds(seconds)), CancellationToken.None);

        Assert.Single(model.Asked);
    }

    private static ModelQuestion Question(FakeTimeProvider clock, TimeSpan left) => new("?", "$search_results$", "internal_baseline", ["run001"], clock.GetUtcNow() + left);

    private static async Task LetPassAsync(FakeTimeProvider clock, Task asking)
    {
        while (!asking.IsCompleted)
        {
            clock.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
        }
    }
}
