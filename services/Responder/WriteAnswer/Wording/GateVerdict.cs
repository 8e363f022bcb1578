namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>Whether a text may go out.</summary>
/// <param name="Refusal">Why not, in a few words that quote the offending one; null where it may.</param>
internal sealed record GateVerdict(string? Refusal)
{
    private const int LongestQuote = 40;

    public static GateVerdict Accepted { get; } = new((string?)null);

    public bool IsAccepted => Refusal is null;

    public static GateVerdict Refused(string word, string why) => new($"'{Quote(word)}' {why}");

    private static string Quote(string word)
    {
        var shown = Printable.Escape(word);
        return shown.Length > LongestQuote ? shown[..LongestQuote] + "…" : shown;
    }
}
