using Ccar.Messaging.Contracts;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Services.Tests.Responder;

public sealed class When_a_question_is_repeated : OnTwoLandedRuns
{
    private const string Text = "Total assets for credit cards in 2023Q4, run001";

    [Fact]
    public async Task The_same_content_is_answered_again_from_the_record()
    {
        var question = Asking.Question(Text);
        var first = await Host.AskAsync(question);

        await Host.Bus.Publish(question with { AskedAt = question.AskedAt.AddSeconds(1) });
        var second = await Host.Probe.WaitForAsync<Answered>(2, answer => answer.QuestionId == question.QuestionId);

        Assert.Equal((first.Text, first.AnsweredAt), (second.Text, second.AnsweredAt));
    }

    [Fact]
    public async Task Other_content_under_the_same_id_is_refused_and_the_record_keeps_the_first()
    {
        var question = Asking.Question(Text);
        var first = await Host.AskAsync(question);

        await Host.Bus.Publish(question with { Text = "Total assets for treasury in 2023Q4, run001" });
        var refused = await Host.Probe.WaitForAsync<Answered>(answer => answer.QuestionId == question.QuestionId && answer.Outcome == AnswerOutcome.Refused);

        Assert.Equal(StopReason.InvalidQuestion, refused.Reason);
        var again = await Host.AskAgainAsync(question);
        Assert.Equal(first.Text, again.Text);
    }

    [Fact]
    public async Task Asked_a_hundred_times_at_once_it_has_one_content()
    {
        var question = Asking.Question(Text);

        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Host.Bus.Publish(question)));
        await Host.Probe.WaitForAsync<Answered>(100, answer => answer.QuestionId == question.QuestionId);

        Assert.Single(Host.Probe.Published<Answered>().Where(answer => answer.QuestionId == question.QuestionId).Select(answer => (answer.AnsweredAt, answer.Text)).Distinct());
    }
}

file static class Again
{
    public static async Task<Answered> AskAgainAsync(this WorkerHost host, QuestionAsked question)
    {
        var before = host.Probe.Published<Answered>().Count(Same);
        await host.Bus.Publish(question);
        return await host.Probe.WaitForAsync<Answered>(before + 1, Same);

        bool Same(Answered answer) => answer.QuestionId == question.QuestionId && answer.Outcome == AnswerOutcome.Answered;
    }
}
