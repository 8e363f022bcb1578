namespace Ccar.Messaging.Contracts;

/// <summary>Keeps groups whose value compares as said.</summary>
/// <param name="Op">One of <c>&gt;</c>, <c>&gt;=</c>, <c>&lt;</c>, <c>&lt;=</c>.</param>
/// <param name="Value">The bound, in the unit of the figures: of a share or a change in percent it is percent.</param>
public sealed record Threshold(string Op, decimal Value);
