using Ccar.Messaging.Contracts;
using Ccar.Messaging.Responder;
using Ccar.Messaging.Services.Tests.Hosting;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Services.Tests.Responder;

/// <summary>The worker that was to open a published question's record died: its message comes again only after the visibility timeout.</summary>
public sealed class When_an_answer_is_ready_before_its_question
{
    [Fact]
    public async Task It_waits_in_the_queue_and_is_not_lost()
    {
        await using var host = await WorkerHost.StartAsync(new WorkerHostSetup { Workers = bus => bus.AddResponderWorker() });
        var sendings = new Sendings<QuestionStopped>();
        host.Bus.ConnectSendObserver(sendings);
        var question = Asking.Question("Total assets?");

        await host.Bus.Publish(new QuestionStopped
        {
            QuestionId = question.QuestionId,
            QuestionHash = question.ContentHash(),
            AskedAt = question.AskedAt,
            Outcome = AnswerOutcome.Refused,
            Reason = StopReason.NotUnderstood,
            Sentence = "The words say nothing.",
        });
        Assert.True(await sendings.NextDelayAsync() > TimeSpan.Zero);
        await host.Store.WriteDocumentAsync(host.Keys.Question(question.QuestionId), StoreJson.Write(question), default);

        var answer = await host.Probe.AnsweredAsync(question.QuestionId);
        Assert.Equal((AnswerOutcome.Refused, "The words say nothing."), (answer.Outcome, answer.Text));
    }
}
