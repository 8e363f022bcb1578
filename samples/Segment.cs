namespace Ccar.Messaging.Samples;

/// <summary>A line of business within a business.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="CentralView">The view it is reported under.</param>
/// <param name="Positions">What it holds at the anchor quarter, in per mille of the business's assets.</param>
internal sealed record Segment(string Name, string CentralView, IReadOnlyList<Position> Positions);
