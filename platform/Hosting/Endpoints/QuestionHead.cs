using Ccar.Messaging.Contracts;
using MassTransit;

namespace Ccar.Messaging.Hosting;

/// <summary>What every message of a question's journey says about the question.</summary>
internal sealed record QuestionHead(Guid QuestionId, string QuestionHash, DateTimeOffset AskedAt, DateTimeOffset Deadline, IReadOnlyList<StageTiming> Stages)
{
    /// <summary>The head of a message that moves a question on; null for any other message, those that end a question included.</summary>
    public static QuestionHead? Of(object message) => message switch
    {
        QuestionAsked m => new(m.QuestionId, m.ContentHash(), m.AskedAt, m.EffectiveDeadline(), []),
        AttributesRetrieved m => new(m.QuestionId, m.QuestionHash, m.AskedAt, m.Deadline, m.Stages),
        SqlBuilt m => new(m.QuestionId, m.QuestionHash, m.AskedAt, m.Deadline, m.Stages),
        ResultsReady m => new(m.QuestionId, m.QuestionHash, m.AskedAt, m.Deadline, m.Stages),
        _ => null,
    };

    /// <summary>The end of the question at the stage that consumes the message.</summary>
    public QuestionStopped Stopped(StopReason reason, string sentence, ConsumeContext context) => new()
    {
        QuestionId = QuestionId,
        QuestionHash = QuestionHash,
        AskedAt = AskedAt,
        Outcome = AnswerOutcome.Failed,
        Reason = reason,
        Sentence = sentence,
        Stages = context.FinishStage(Stages),
    };
}
