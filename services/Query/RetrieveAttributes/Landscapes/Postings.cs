namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Ascending numbers of things that have a word in common.</summary>
internal static class Postings
{
    private const int Lopsided = 16;

    /// <summary>What stands in both lists, at the cost of the shorter one where the other is much longer.</summary>
    public static List<int> Both(List<int> one, List<int> other)
    {
        var (few, many) = one.Count < other.Count ? (one, other) : (other, one);
        return many.Count / Lopsided > few.Count ? [.. few.Where(number => many.BinarySearch(number) >= 0)] : Merged(few, many);
    }

    private static List<int> Merged(List<int> one, List<int> other)
    {
        var both = new List<int>();
        for (int i = 0, j = 0; i < one.Count && j < other.Count;)
        {
            var order = one[i].CompareTo(other[j]);
            if (order == 0)
            {
                both.Add(one[i]);
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return both;
    }
}
