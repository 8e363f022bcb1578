using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using MassTransit;

namespace Ccar.Messaging.Query.RetrieveAttributes;

internal sealed class RetrieveAttributesConsumer(LandscapeLoader landscapes, IAttributeRetriever retriever, CcarTelemetry telemetry) : IConsumer<QuestionAsked>
{
    public async Task Consume(ConsumeContext<QuestionAsked> context)
    {
        var question = context.Message;
        var landscape = await landscapes.LoadAsync(question, context.CancellationToken);
        switch (await retriever.RetrieveAsync(question, landscape, context.CancellationToken))
        {
            case Retrieval.Understood understood:
                await context.PublishOnce(question.QuestionId, Retrieved(question, understood) with { Stages = context.FinishStage([]) });
                Count(understood.Understanding, "understood");
                break;
            case Retrieval.Stopped stopped:
                await context.PublishOnce(question.QuestionId, Stopped(question, stopped) with { Stages = context.FinishStage([]) });
                Count(stopped.Understanding, stopped.Outcome.ToString().ToLowerInvariant());
                break;
        }
    }

    private void Count(Understanding? understanding, string outcome) => telemetry.QuestionsRetrieved.Add(
        1,
        KeyValuePair.Create<string, object?>(CcarTelemetry.RetrieverTag, understanding?.RetrievedBy ?? "rules"),
        KeyValuePair.Create<string, object?>(CcarTelemetry.OutcomeTag, outcome));

    private static AttributesRetrieved Retrieved(QuestionAsked question, Retrieval.Understood understood) => new()
    {
        QuestionId = question.QuestionId,
        QuestionHash = question.ContentHash(),
        AskedAt = question.AskedAt,
        Deadline = question.EffectiveDeadline(),
        Attributes = understood.Attributes,
        Selection = understood.Selection,
        Understanding = understood.Understanding,
    };

    private static QuestionStopped Stopped(QuestionAsked question, Retrieval.Stopped stopped) => new()
    {
        QuestionId = question.QuestionId,
        QuestionHash = question.ContentHash(),
        AskedAt = question.AskedAt,
        Outcome = stopped.Outcome,
        Reason = stopped.Reason,
        Sentence = stopped.Sentence,
        Options = stopped.Options,
        Table = stopped.Table,
        Scenario = stopped.Scenario,
        Understanding = stopped.Understanding,
    };
}
