using System.Text;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Services.Tests.Responder;

public sealed class When_a_clarification_is_settled : OnTwoLandedRuns
{
    [Fact]
    public async Task The_chosen_option_is_answered_and_the_answer_names_both()
    {
        var asked = await AskAsync("""{"question":"Assets for credit cards, run001"}""");

        var answer = await AskAsync($$"""{"in_reply_to":"{{asked.QuestionId}}","option":1}""");

        Assert.Equal((AnswerOutcome.ClarificationNeeded, AnswerOutcome.Answered), (asked.Outcome, answer.Outcome));
        Assert.Equal((asked.Options[0], asked.QuestionId, 1), (answer.Question, answer.InReplyTo, answer.Option));
        Assert.Equal(100.01m, Assert.Single(answer.Figures!.Rows).Value);
    }

    [Fact]
    public async Task What_was_sent_beside_the_first_question_still_holds()
    {
        var asked = await AskAsync("""{"question":"Assets for credit cards","run_ids":["run002"]}""");

        var answer = await AskAsync($$"""{"in_reply_to":"{{asked.QuestionId}}","option":1}""");

        Assert.Equal(200.02m, Assert.Single(answer.Figures!.Rows).Value);
    }

    [Theory]
    [InlineData("""{"option":1}""", "'option' is given without 'in_reply_to'")]
    [InlineData("""{"in_reply_to":"01998f3a-5c1e-7d40-9b6b-0d9a5a3c2f11","option":1}""", "there is no answer to question 01998f3a-5c1e-7d40-9b6b-0d9a5a3c2f11")]
    [InlineData("""{"in_reply_to":"FIRST","option":99}""", "'option' is 99, and the answer to question")]
    [InlineData("""{"in_reply_to":"FIRST","option":0}""", "'option' is 0, and the answer to question")]
    [InlineData("""{"in_reply_to":"FIRST","option":1,"question":"Something else"}""", "brings a text of its own")]
    [InlineData("""{"in_reply_to":"FIRST"}""", "'question' is missing")]
    public async Task A_reply_that_chooses_nothing_is_refused_by_name(string reply, string named)
    {
        var asked = await AskAsync("""{"question":"Assets for credit cards, run001"}""");

        var answer = await AskAsync(reply.Replace("FIRST", asked.QuestionId.ToString(), StringComparison.Ordinal));

        Assert.Equal((AnswerOutcome.Refused, StopReason.InvalidQuestion), (answer.Outcome, answer.Reason));
        Assert.Contains(named, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_offers_nothing_to_choose()
    {
        var asked = await AskAsync("""{"question":"Assets for credit cards in 2023Q4, run001"}""");

        var answer = await AskAsync($$"""{"in_reply_to":"{{asked.QuestionId}}","option":1}""");

        Assert.Contains("offers no options", answer.Text, StringComparison.Ordinal);
    }

    private async Task<Answered> AskAsync(string content)
    {
        var id = Guid.NewGuid();
        await Host.Store.WriteDocumentAsync(StoreKeys.InboxQuestion(id), Encoding.UTF8.GetBytes(content), default);
        return await Host.Probe.AnsweredAsync(id);
    }
}
