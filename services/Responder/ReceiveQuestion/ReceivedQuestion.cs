using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.ReceiveQuestion;

/// <summary>A question as read, and what is wrong with it.</summary>
/// <param name="Question">The question; where it is faulty, as much of it as could be read.</param>
/// <param name="Fault">Why it cannot be accepted and what to send instead; null when it can.</param>
public sealed record ReceivedQuestion(QuestionAsked Question, string? Fault);
