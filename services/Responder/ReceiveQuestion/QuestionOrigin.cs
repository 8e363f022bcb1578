namespace Ccar.Messaging.Responder.ReceiveQuestion;

/// <summary>What the carrier of a plain question says about it.</summary>
/// <param name="FallbackId">The question's id unless it brings its own.</param>
/// <param name="SentAt">When it was sent, UTC.</param>
/// <param name="SenderId">Who sent it, as the broker authenticated it; null in memory.</param>
public sealed record QuestionOrigin(Guid FallbackId, DateTimeOffset SentAt, string? SenderId);
