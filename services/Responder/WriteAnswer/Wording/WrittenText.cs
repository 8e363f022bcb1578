namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>The text of an answer and where it comes from.</summary>
/// <param name="Text">The whole text, notes included.</param>
/// <param name="WrittenBy"><see cref="ReceiptBuilder.Template"/> or <see cref="ReceiptBuilder.Model"/>.</param>
/// <param name="Note">Why it is the template's where a model was to write it; null otherwise.</param>
public sealed record WrittenText(string Text, string WrittenBy, string? Note = null);
