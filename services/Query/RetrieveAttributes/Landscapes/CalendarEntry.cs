namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>A value of a period column and the days it spans.</summary>
internal readonly record struct CalendarEntry(string Value, DateOnly From, DateOnly To)
{
    private const int LongestMonth = 31;

    /// <summary>A month or a day: what is said of months and days is held against it as said, and by its quarter against anything longer.</summary>
    public bool IsFine => To.DayNumber - From.DayNumber < LongestMonth;

    public bool IsWithin(Edge? from, Edge? to) => (from is null || From >= Day(from.Value)) && (to is null || To <= Day(to.Value));

    public bool Touches(DateOnly from, DateOnly to) => From <= to && To >= from;

    private DateOnly Day(Edge edge) => IsFine ? edge.Fine : edge.Coarse;
}
