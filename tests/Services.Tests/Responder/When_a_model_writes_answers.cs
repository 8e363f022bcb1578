using System.Diagnostics.Metrics;
using Amazon.BedrockRuntime;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Services.Tests.Responder.WriteAnswer.Wording;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Services.Tests.Responder;

public sealed class When_a_model_writes_answers
{
    private const string Text = "Total assets for credit cards in 2023Q4, run001";

    [Fact]
    public async Task A_lying_model_gets_the_templates_text_out_with_the_reason_on_the_receipt()
    {
        await using var host = await StartAsync(ScriptedBedrock.Says("The total balance in run001 is $9 billion."));

        var answer = await host.AskAsync(Text);

        Assert.Equal((AnswerOutcome.Answered, "template"), (answer.Outcome, answer.Receipt!.WrittenBy));
        Assert.Equal("The model's text was not used: '$9 billion' is not the figure it stands beside.", answer.Receipt.WritingNote);
        Assert.DoesNotContain("billion", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_true_text_goes_out_and_is_asked_for_once_however_often_the_question_comes()
    {
        await using var plain = await WorkerHost.StartAsync();
        await plain.LandTwoRunsAsync();
        var figure = FigureIn((await plain.AskAsync(Text)).Text);
        using var bedrock = new ScriptedBedrock(ScriptedBedrock.Says($"The total balance for credit cards in run001 is {figure}."));
        await using var host = await StartAsync(bedrock);
        var question = Asking.Question(Text);

        var answer = await host.AskAsync(question);
        await host.Bus.Publish(question);
        await host.Probe.WaitForAsync<Answered>(2, again => again.QuestionId == question.QuestionId);

        Assert.Equal(("model", null), (answer.Receipt!.WrittenBy, answer.Receipt.WritingNote));
        Assert.Contains($":\nThe total balance for credit cards in run001 is {figure}.", answer.Text, StringComparison.Ordinal);
        Assert.Single(bedrock.Requests);
    }

    [Fact]
    public async Task Results_that_come_again_are_answered_from_the_record()
    {
        using var bedrock = new ScriptedBedrock(ScriptedBedrock.Says("no"));
        await using var host = await StartAsync(bedrock);
        var question = Asking.Question(Text);
        var first = await host.AskAsync(question);
        var asked = bedrock.Requests.Count;

        await host.Bus.Publish(Assert.Single(host.Probe.Published<ResultsReady>()));
        var second = await host.Probe.WaitForAsync<Answered>(2, again => again.QuestionId == question.QuestionId);

        Assert.Equal((first.Text, first.AnsweredAt), (second.Text, second.AnsweredAt));
        Assert.Equal(asked, bedrock.Requests.Count);
    }

    [Fact]
    public async Task Texts_are_counted_by_writer_and_reason()
    {
        await using var host = await StartAsync(ScriptedBedrock.Says("", "guardrail_intervened"));
        var seen = new List<string>();
        using var listener = new MeterListener();
        listener.SetMeasurementEventCallback<long>((_, value, tags, _) => seen.Add($"{value} {string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))}"));
        listener.EnableMeasurementEvents(host.Services.GetRequiredService<CcarTelemetry>().AnswerTexts);
        listener.EnableMeasurementEvents(host.Services.GetRequiredService<CcarTelemetry>().ModelTokens);

        await host.AskAsync(Text);
        await host.StopAsync();

        Assert.Equal(["100 gen_ai.token.type=input", "20 gen_ai.token.type=output", "1 ccar.writer=template ccar.reason=guardrail"], seen);
    }

    [Fact]
    public async Task Without_a_region_the_template_answers()
    {
        await using var host = await WorkerHost.StartAsync(Setup() with
        {
            Services = services => services.AddSingleton<IAmazonBedrockRuntime>(_ => throw new Amazon.Runtime.AmazonClientException("No RegionEndpoint or ServiceURL configured")),
        });
        await host.LandTwoRunsAsync();

        var answer = await host.AskAsync(Text);

        Assert.Equal((AnswerOutcome.Answered, "The model could not be asked (AmazonClientException)."), (answer.Outcome, answer.Receipt!.WritingNote));
    }

    private static WorkerHostSetup Setup() => new()
    {
        Settings = new Dictionary<string, string?> { ["Ccar:Writer"] = "model", ["Ccar:Bedrock:Answer:ModelId"] = "some.model" },
    };

    private static Task<WorkerHost> StartAsync(Func<CancellationToken, Task<Amazon.BedrockRuntime.Model.ConverseResponse>> reply) => StartAsync(new ScriptedBedrock(reply));

    private static async Task<WorkerHost> StartAsync(ScriptedBedrock bedrock)
    {
        var host = await WorkerHost.StartAsync(Setup() with { Services = services => services.AddSingleton<IAmazonBedrockRuntime>(bedrock) });
        await host.LandTwoRunsAsync();
        return host;
    }

    private static string FigureIn(string text)
    {
        var start = text.IndexOf('$', StringComparison.Ordinal);
        return text[(start > 0 && text[start - 1] == '-' ? start - 1 : start)..text.IndexOf(" in run001", start, StringComparison.Ordinal)];
    }
}
