namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>"Run 1 or run 2": which one is left open.</summary>
internal static class Alternatives
{
    public static bool AreOffered(Inquiry inquiry, IReadOnlyList<Mention> mentions) =>
        mentions.Count > 0
        && inquiry.Wording.Tokens.Take(mentions[^1].Span.End).Skip(mentions[0].Span.First).Any(t => t.Word == "or");
}
