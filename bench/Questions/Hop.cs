namespace Ccar.Messaging.Bench;

/// <summary>A message that travels.</summary>
/// <param name="Id">Which journey it is.</param>
/// <param name="Left">Hops still to go.</param>
public sealed record Hop(Guid Id, int Left);
