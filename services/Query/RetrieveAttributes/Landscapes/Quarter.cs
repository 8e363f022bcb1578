namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>A calendar quarter, counted through the years.</summary>
internal readonly record struct Quarter(int Index) : IComparable<Quarter>
{
    public int Year => Index / 4;

    public int Number => (Index % 4) + 1;

    public static Quarter Of(int year, int number) => new((year * 4) + number - 1);

    public DateOnly Start => new(Year, (Index % 4 * 3) + 1, 1);

    public DateOnly End => Start.AddMonths(3).AddDays(-1);

    public static Quarter Of(DateOnly day) => OfMonth(day.Year, day.Month);

    public static Quarter OfMonth(int year, int month) => Of(year, ((month - 1) / 3) + 1);

    public static bool operator <(Quarter left, Quarter right) => left.Index < right.Index;

    public static bool operator >(Quarter left, Quarter right) => left.Index > right.Index;

    public static bool operator <=(Quarter left, Quarter right) => left.Index <= right.Index;

    public static bool operator >=(Quarter left, Quarter right) => left.Index >= right.Index;

    public Quarter Plus(int quarters) => new(Index + quarters);

    public int CompareTo(Quarter other) => Index.CompareTo(other.Index);

    public override string ToString() => $"{Year:0000}Q{Number}";
}
