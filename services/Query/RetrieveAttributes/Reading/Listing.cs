namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Lists in sentences.</summary>
internal static class Listing
{
    private const int Most = 8;

    public static string Of(IEnumerable<string> names)
    {
        var all = names.ToList();
        var shown = string.Join(", ", all.Take(Most));
        return all.Count > Most ? $"{shown} and {all.Count - Most} more" : shown;
    }

    public static string Range(IReadOnlyList<string> names) => names.Count <= Most ? Of(names) : $"{names[0]} to {names[^1]}";
}
