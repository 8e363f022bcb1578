namespace Ccar.Messaging.Contracts;

/// <summary>The two exact values that a change was computed from.</summary>
/// <param name="From">Value of the first side; null where that side has no value.</param>
/// <param name="To">Value of the second side; null where that side has no value.</param>
public sealed record ComparedValues(decimal? From, decimal? To);
