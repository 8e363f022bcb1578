namespace Ccar.Messaging.Emulator;

/// <summary>One message.</summary>
/// <param name="MessageId">The broker's id.</param>
/// <param name="Body">The text.</param>
/// <param name="ApproximateReceiveCount">How often it was received.</param>
public sealed record EmulatedMessage(string MessageId, string Body, int ApproximateReceiveCount);
