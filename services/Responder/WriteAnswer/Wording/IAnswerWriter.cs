using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>Puts figures into words.</summary>
public interface IAnswerWriter
{
    /// <summary>The text of an answer.</summary>
    Task<WrittenText> WriteAsync(QuestionAsked question, AnswerFacts facts, CancellationToken cancellationToken);
}
