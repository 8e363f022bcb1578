using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>Lets a model phrase the answer, and the gate decide. Whatever the model does, there is a text: the template's.</summary>
internal sealed partial class ModelAnswerWriter(
    IAnswerModel model, IOptions<AnswerModelOptions> options, CcarTelemetry telemetry, TimeProvider clock, ILogger<ModelAnswerWriter> logger) : IAnswerWriter
{
    /// <summary>The first try, and one that knows what was wrong with it.</summary>
    private const int Tries = 2;

    /// <summary>Left for recording and publishing before the deadline.</summary>
    private static readonly TimeSpan Reserve = TimeSpan.FromSeconds(2);

    public async Task<WrittenText> WriteAsync(QuestionAsked question, AnswerFacts facts, CancellationToken cancellationToken)
    {
        var (text, problem) = await TryAsync(question, facts, cancellationToken);
        telemetry.CountText(text is null ? ReceiptBuilder.Template : ReceiptBuilder.Model, problem?.Reason ?? "none");
        if (text is not null)
        {
            return new WrittenText(TemplateWriter.WithScope(facts, text), ReceiptBuilder.Model);
        }

        LogNotUsed(logger, question.QuestionId, problem!.Reason);
        return new WrittenText(TemplateWriter.Write(facts), ReceiptBuilder.Template, problem.Sentence);
    }

    private async Task<(string? Text, WritingProblem? Problem)> TryAsync(QuestionAsked question, AnswerFacts facts, CancellationToken cancellationToken)
    {
        if (facts.Figures.Figures.RowCount > options.Value.MaxFigures)
        {
            return (null, WritingProblem.TooManyFigures(options.Value.MaxFigures));
        }

        // The gate holds a text to plain figures and their labels; it does not know what a percent is of, or a change from.
        if (facts.How.IsAny)
        {
            return (null, WritingProblem.Derived);
        }

        var allowed = Allowed(question);
        if (allowed <= TimeSpan.Zero)
        {
            return (null, WritingProblem.NoTime);
        }

        using var timer = new CancellationTokenSource(allowed, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        try
        {
            // The client may not listen while it waits for a connection.
            return await AskAsync(new FigureGate(facts), PromptBuilder.Build(question, facts), either.Token).WaitAsync(either.Token);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            LogFault(logger, fault, question.QuestionId);
            return (null, timer.IsCancellationRequested ? WritingProblem.Slow(allowed) : ModelFaults.Of(fault));
        }
    }

    private async Task<(string? Text, WritingProblem? Problem)> AskAsync(FigureGate gate, AnswerPrompt prompt, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            var reply = await model.AskAsync(prompt, cancellationToken);
            telemetry.CountTokens(reply);
            if (reply.Problem is not null)
            {
                return (null, reply.Problem);
            }

            if (gate.Check(reply.Text).Refusal is not { } refusal)
            {
                return (PlainText.Of(reply.Text), null);
            }

            if (tries == Tries || reply.Text.Length == 0)
            {
                return (null, WritingProblem.Refused(refusal));
            }

            prompt = prompt.Again(reply.Text, refusal);
        }
    }

    private TimeSpan Allowed(QuestionAsked question)
    {
        var left = question.EffectiveDeadline() - clock.GetUtcNow() - Reserve;
        var longest = TimeSpan.FromSeconds(options.Value.TimeoutSeconds);
        return left < longest ? left : longest;
    }

    [LoggerMessage(3110, LogLevel.Information, "The answer to question {QuestionId} has the template's text: {Reason}.", EventName = "ModelTextNotUsed")]
    private static partial void LogNotUsed(ILogger logger, Guid questionId, string reason);

    // The message may name values of the question.
    [LoggerMessage(3111, LogLevel.Debug, "The model could not be asked about question {QuestionId}.", EventName = "ModelNotAsked")]
    private static partial void LogFault(ILogger logger, Exception fault, Guid questionId);
}
