using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Values that cannot all hold: two of one column that are no list, or one that is both kept and left out.</summary>
internal static class ConflictingValues
{
    public static Retrieval.Stopped? Find(Inquiry inquiry)
    {
        foreach (var filter in inquiry.Draft.Filters.Values.Where(f => f.Kept.Count > 0))
        {
            var named = inquiry.Mentions.OfType<Mention.Value>()
                .Where(m => m.Readings.Any(r => r.Column == filter.Column && r.Values.Any(filter.Kept.Contains)))
                .ToList();
            if (named.Zip(named.Skip(1)).Any(pair => Differ(filter, pair.First, pair.Second) && !Lists.AreJoined(inquiry, pair.First, pair.Second)) || filter.Kept.Exists(filter.LeftOut.Contains))
            {
                return inquiry.AskBack(
                    StopReason.Ambiguous,
                    $"The question names {Listing.Of(named.Select(inquiry.Asked))}, all of {filter.Column.Name}; say which one, or join them with 'and'.");
            }
        }

        return null;
    }

    /// <summary>A name and its code, or the same name twice, say one thing.</summary>
    private static bool Differ(ColumnFilter filter, Mention.Value one, Mention.Value other) => !Of(filter, one).SetEquals(Of(filter, other));

    private static HashSet<DistinctValue> Of(ColumnFilter filter, Mention.Value mention) =>
        [.. mention.Readings.Where(r => r.Column == filter.Column).SelectMany(r => r.Values).Where(filter.Kept.Contains)];
}
