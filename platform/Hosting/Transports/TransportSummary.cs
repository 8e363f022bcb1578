namespace Ccar.Messaging.Hosting.Transports;

/// <summary>The transport in words, for the start summary.</summary>
internal sealed record TransportSummary(string Text);
