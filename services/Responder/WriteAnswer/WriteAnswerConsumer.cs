using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using MassTransit;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Responder.WriteAnswer;

internal sealed partial class WriteAnswerConsumer(AnswerRecords records, AnswerComposer composer, CcarTelemetry telemetry, ILogger<WriteAnswerConsumer> logger) :
    IConsumer<ResultsReady>,
    IConsumer<QuestionStopped>,
    IConsumer<Fault<QuestionAsked>>,
    IConsumer<Fault<AttributesRetrieved>>,
    IConsumer<Fault<SqlBuilt>>,
    IConsumer<Fault<ResultsReady>>
{
    public async Task Consume(ConsumeContext<ResultsReady> context)
    {
        var message = context.Message;
        if (await FindQuestionAsync(context, message.QuestionId, message.QuestionHash) is not { } question)
        {
            return;
        }

        // A model that has been asked once is not asked again for what is answered already.
        if (await records.FindAsync(message.QuestionId, context.CancellationToken) is { } known)
        {
            LogAlreadyAnswered(logger, known.QuestionId, AnswerOutcome.Answered);
            await context.PublishAnswered(known, context.CancellationToken);
        }
        else
        {
            var answer = await composer.ComposeAsync(question, message, context.CancellationToken);
            await RecordAsync(context, answer with { Timings = context.FinishStage(message.Stages) });
        }
    }

    public async Task Consume(ConsumeContext<QuestionStopped> context)
    {
        var message = context.Message;
        if (await FindQuestionAsync(context, message.QuestionId, message.QuestionHash) is { } question)
        {
            await RecordAsync(context, composer.Compose(question, message) with { Timings = context.FinishStage(message.Stages) });
        }
    }

    public Task Consume(ConsumeContext<Fault<QuestionAsked>> context) =>
        FailAsync(context, context.Message.Message.QuestionId, context.Message.Message.ContentHash());

    public Task Consume(ConsumeContext<Fault<AttributesRetrieved>> context) =>
        FailAsync(context, context.Message.Message.QuestionId, context.Message.Message.QuestionHash);

    public Task Consume(ConsumeContext<Fault<SqlBuilt>> context) =>
        FailAsync(context, context.Message.Message.QuestionId, context.Message.Message.QuestionHash);

    public Task Consume(ConsumeContext<Fault<ResultsReady>> context) =>
        FailAsync(context, context.Message.Message.QuestionId, context.Message.Message.QuestionHash);

    private async Task FailAsync(ConsumeContext context, Guid questionId, string questionHash)
    {
        if (await FindQuestionAsync(context, questionId, questionHash) is { } question)
        {
            await RecordAsync(context, composer.Failed(question));
        }
    }

    private async Task<QuestionAsked?> FindQuestionAsync(ConsumeContext context, Guid questionId, string questionHash)
    {
        var question = await records.FindQuestionAsync(questionId, context.CancellationToken) ?? throw new QuestionNotOpenedException(questionId);
        if (question.ContentHash() == questionHash)
        {
            return question;
        }

        LogOtherContent(logger, questionId);
        return null;
    }

    private async Task RecordAsync(ConsumeContext context, Answered answer)
    {
        if (await records.TryWriteAsync(answer, context.CancellationToken))
        {
            Measure(answer);
            await context.PublishAnswered(answer, context.CancellationToken);
            return;
        }

        // Published again all the same: the process may have died between writing and publishing.
        LogAlreadyAnswered(logger, answer.QuestionId, answer.Outcome);
        await context.PublishAnswered(await records.FindAsync(answer.QuestionId, context.CancellationToken) ?? answer, context.CancellationToken);
    }

    private void Measure(Answered answer) => telemetry.QuestionDuration.Record(
        (answer.AnsweredAt - answer.AskedAt).TotalSeconds,
        KeyValuePair.Create<string, object?>(CcarTelemetry.OutcomeTag, answer.Outcome.ToString().ToLowerInvariant()),
        KeyValuePair.Create<string, object?>(CcarTelemetry.RetrieverTag, answer.Receipt?.Understanding?.RetrievedBy ?? "none"),
        KeyValuePair.Create<string, object?>(CcarTelemetry.CachedTag, answer.Receipt?.CacheHit ?? false));

    [LoggerMessage(3101, LogLevel.Information, "Question {QuestionId} was already answered; the later outcome {Outcome} is dropped.", EventName = "AlreadyAnswered")]
    private static partial void LogAlreadyAnswered(ILogger logger, Guid questionId, AnswerOutcome outcome);

    [LoggerMessage(3102, LogLevel.Warning, "A result for question {QuestionId} belongs to other content under the same id; it is dropped.", EventName = "OtherContent")]
    private static partial void LogOtherContent(ILogger logger, Guid questionId);
}
