namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Chooses mentions that do not overlap: the one over more words first, then the preferred kind, then the earlier one.</summary>
internal static class Cover
{
    public static IReadOnlyList<Mention> Choose(IEnumerable<Mention> mentions)
    {
        var chosen = new List<Mention>();
        foreach (var mention in mentions.OrderByDescending(m => m.Span.Count).ThenBy(m => m.Preference).ThenBy(m => m.Span.First))
        {
            if (!chosen.Exists(c => c.Span.Overlaps(mention.Span)))
            {
                chosen.Add(mention);
            }
        }

        chosen.Sort((a, b) => a.Span.First - b.Span.First);
        return chosen;
    }
}
