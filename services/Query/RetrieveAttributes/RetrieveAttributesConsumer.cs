using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using MassTransit;

namespace Ccar.Messaging.Query.RetrieveAttributes;

internal sealed class RetrieveAttributesConsumer(LandscapeLoader landscapes, IAttributeRetriever retriever) : IConsumer<QuestionAsked>
{
    public async Task Consume(ConsumeContext<QuestionAsked> context)
    {
        var question = context.Message;
        var landscape = await landscapes.LoadAsync(question, context.CancellationToken);
        switch (await retriever.RetrieveAsync(question, landscape, context.CancellationToken))
        {
            case Retrieval.Understood understood:
                await context.PublishOnce(question.QuestionId, Retrieved(question, understood) with { Stages = context.FinishStage([]) });
                break;
            case Retrieval.Stopped stopped:
                await context.PublishOnce(question.QuestionId, Stopped(question, stopped) with { Stages = context.FinishStage([]) });
                break;
        }
    }

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
