using System.Text;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Responder;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Services.Tests.Responder;

public sealed class When_the_inbox_holds_rubbish
{
    [Theory]
    [InlineData("back\\slash.json")]
    [InlineData("line\nbreak.json")]
    public async Task A_name_that_is_no_key_does_not_stop_the_others(string name)
    {
        await using var host = await WorkerHost.StartAsync(new WorkerHostSetup { Workers = bus => bus.AddResponderWorker() });
        var questionId = Guid.NewGuid();
        await File.WriteAllTextAsync(Path.Combine(host.Store.PathOf("inbox/questions"), name), "{}");

        await host.Store.WriteDocumentAsync(StoreKeys.InboxQuestion(questionId), Encoding.UTF8.GetBytes("{ \"question\": \"\" }"), CancellationToken.None);
        var answer = await host.Probe.AnsweredAsync(questionId);

        Assert.Equal((AnswerOutcome.Refused, StopReason.InvalidQuestion), (answer.Outcome, answer.Reason));
    }

    [Fact]
    public async Task What_is_no_json_is_refused()
    {
        await using var host = await WorkerHost.StartAsync(new WorkerHostSetup { Workers = bus => bus.AddResponderWorker() });
        var questionId = Guid.NewGuid();

        await host.Store.WriteDocumentAsync(StoreKeys.InboxQuestion(questionId), Encoding.UTF8.GetBytes("what is the total?"), CancellationToken.None);
        var answer = await host.Probe.AnsweredAsync(questionId);

        Assert.Equal(AnswerOutcome.Refused, answer.Outcome);
        Assert.Contains("not a JSON object", answer.Text, StringComparison.Ordinal);
    }
}
