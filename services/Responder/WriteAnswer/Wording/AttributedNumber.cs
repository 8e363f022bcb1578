using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>A number of the text and the figure it is said to be.</summary>
internal sealed record AttributedNumber(Token Token, Figure Figure);
