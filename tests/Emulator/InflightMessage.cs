namespace Ccar.Messaging.Emulator;

/// <summary>A message that somebody holds.</summary>
/// <param name="Message">The message.</param>
/// <param name="ReceiptHandle">What its holder deletes or extends it with.</param>
/// <param name="VisibilityDeadline">When it is seen again, in Unix milliseconds.</param>
public sealed record InflightMessage(EmulatedMessage Message, string ReceiptHandle, double VisibilityDeadline);
