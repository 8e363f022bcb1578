namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Chooses mentions that do not overlap: the one over more words first, then the preferred kind.</summary>
internal static class Cover
{
    /// <summary>
    /// Where two equally good mentions overlap, the first or the last is taken throughout; the caller keeps the cover that explains more.
    /// </summary>
    public static IEnumerable<IReadOnlyList<Mention>> Choose(IReadOnlyList<Mention> mentions)
    {
        var ranked = mentions.OrderByDescending(m => m.Span.Count).ThenBy(m => m.Preference);
        yield return Take(ranked.ThenBy(m => m.Span.First));
        yield return Take(ranked.ThenByDescending(m => m.Span.First));
    }

    private static List<Mention> Take(IEnumerable<Mention> ranked)
    {
        var chosen = new List<Mention>();
        var taken = new HashSet<int>();
        foreach (var mention in ranked)
        {
            var words = Enumerable.Range(mention.Span.First, mention.Span.Count);
            if (!words.Any(taken.Contains))
            {
                taken.UnionWith(words);
                chosen.Add(mention);
            }
        }

        chosen.Sort((a, b) => a.Span.First - b.Span.First);
        return chosen;
    }
}
