using System.Text;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using MassTransit;
using MassTransit.Serialization;

namespace Ccar.Messaging.Services.Tests.Responder;

public sealed class When_a_plain_question_arrives : OnTwoLandedRuns
{
    [Fact]
    public async Task A_file_in_the_inbox_is_answered_and_goes()
    {
        var id = Guid.NewGuid();
        await DropAsync(id, $$"""{"question_id":"{{id}}","question":"Total assets for credit cards in 2023Q4","run_ids":["run002"],"asked_by":"me"}""");

        var answer = await Host.Probe.AnsweredAsync(id);

        Assert.Equal((AnswerOutcome.Answered, 200.02m, "me"), (answer.Outcome, Assert.Single(answer.Figures!.Rows).Value, answer.AskedBy));
        await GoneAsync(StoreKeys.InboxQuestion(id));
    }

    [Theory]
    [InlineData("not json", "not a JSON object")]
    [InlineData("{}", "'question' is missing")]
    [InlineData("""{"question":5}""", "'question' is 5")]
    public async Task Rubbish_in_the_inbox_ends_in_an_answer_that_says_so(string content, string named)
    {
        var id = Guid.NewGuid();
        await DropAsync(id, content);

        var answer = await Host.Probe.AnsweredAsync(id);

        Assert.Equal((AnswerOutcome.Refused, StopReason.InvalidQuestion), (answer.Outcome, answer.Reason));
        Assert.Contains(named, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plain_JSON_on_the_queue_is_answered()
    {
        var id = Guid.NewGuid();
        var endpoint = await Host.Bus.GetSendEndpoint(new Uri("queue:ccar-questions"));

        await endpoint.Send<Plain>(
            new Plain(id, "Total assets for credit cards in 2023Q4, run001"),
            context => context.Serializer = new SystemTextJsonRawMessageSerializer(RawSerializerOptions.AnyMessageType));

        Assert.Equal(100.01m, Assert.Single((await Host.Probe.AnsweredAsync(id)).Figures!.Rows).Value);
    }

    [Fact]
    public async Task A_QuestionAsked_in_an_envelope_on_the_queue_is_answered()
    {
        var question = Asking.Question("Total assets for credit cards in 2023Q4, run001");
        var endpoint = await Host.Bus.GetSendEndpoint(new Uri("queue:ccar-questions"));

        await endpoint.Send(question);

        Assert.Equal(100.01m, Assert.Single((await Host.Probe.AnsweredAsync(question.QuestionId)).Figures!.Rows).Value);
    }

    private Task DropAsync(Guid id, string content) => Host.Store.WriteDocumentAsync(StoreKeys.InboxQuestion(id), Encoding.UTF8.GetBytes(content), default);

    private async Task GoneAsync(string key)
    {
        for (var look = 0; await Host.Store.FindAsync(key, default) is not null; look++)
        {
            Assert.True(look < 1_000, $"{key} is still there.");
            await Task.Delay(10);
        }
    }

    private sealed record Plain(Guid QuestionId, string Question);
}
