namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>What a model is told.</summary>
/// <param name="QuestionId">The question, for the log of invocations.</param>
/// <param name="System">The instructions.</param>
/// <param name="Turns">What was said so far: the product first, then the model, and so on.</param>
internal sealed record AnswerPrompt(Guid QuestionId, string System, IReadOnlyList<string> Turns)
{
    /// <summary>The prompt for another try, which says what was wrong with the last one.</summary>
    public AnswerPrompt Again(string text, string refusal) => this with
    {
        Turns =
        [
            .. Turns,
            text,
            $"That text cannot be used: {refusal}. Write the answer again by the rules, with the document's figures as they stand and nothing else.",
        ],
    };
}
