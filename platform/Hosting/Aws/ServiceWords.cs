namespace Ccar.Messaging.Hosting;

/// <summary>How the words of a service are repeated to people: on one line, without control characters, and not at length.</summary>
public static class ServiceWords
{
    private const int Longest = 500;

    /// <summary>The words; a sentence that says so where there are none.</summary>
    public static string Clean(string? text, int longest = Longest)
    {
        var plain = string.Concat((text ?? "").Take(longest).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c)).Trim();
        return plain.Length == 0 ? "no reason given" : text!.Length > longest ? plain + "…" : plain;
    }
}
