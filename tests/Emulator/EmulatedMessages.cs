namespace Ccar.Messaging.Emulator;

/// <summary>The messages of a queue by state.</summary>
/// <param name="Ready">Waiting to be received.</param>
/// <param name="Delayed">Waiting for their time.</param>
/// <param name="Inflight">Received, and neither deleted nor given back.</param>
public sealed record EmulatedMessages(IReadOnlyList<EmulatedMessage> Ready, IReadOnlyList<EmulatedMessage> Delayed, IReadOnlyList<InflightMessage> Inflight);
