namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>How well words fit a column's name.</summary>
/// <param name="Missing">Words of the name that were not said; what stands in brackets need not be.</param>
/// <param name="IsExact">Whether the words are those of the name, and not only akin to them.</param>
internal readonly record struct Fit(int Missing, bool IsExact) : IComparable<Fit>
{
    public bool IsWhole => Missing == 0 && IsExact;

    public static bool operator <(Fit left, Fit right) => left.CompareTo(right) < 0;

    public static bool operator >(Fit left, Fit right) => left.CompareTo(right) > 0;

    public static bool operator <=(Fit left, Fit right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Fit left, Fit right) => left.CompareTo(right) >= 0;

    public int CompareTo(Fit other) => (Missing, IsExact ? 0 : 1).CompareTo((other.Missing, other.IsExact ? 0 : 1));
}
