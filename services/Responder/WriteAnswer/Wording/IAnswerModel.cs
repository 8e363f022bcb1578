namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>A model that writes. What it writes is only a proposal.</summary>
internal interface IAnswerModel
{
    /// <summary>Asks once.</summary>
    Task<ModelReply> AskAsync(AnswerPrompt prompt, CancellationToken cancellationToken);
}
