namespace Ccar.Messaging.Query.BuildSql;

/// <summary>How a value nobody trusts is shown in a message: without control characters, and not at length.</summary>
internal static class Shown
{
    private const int Longest = 80;

    public static string Safely(string value)
    {
        var shown = string.Concat(value.Take(Longest).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? $"\\u{(int)c:x4}" : c.ToString()));
        return value.Length > Longest ? shown + "…" : shown;
    }
}
