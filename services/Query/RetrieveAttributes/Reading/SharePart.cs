using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// Which of the named values is the part, where the others say what the whole is: the only one, the one that "share" or "contribution" stands beside, or the
/// one that is said to be a percentage of the others.
/// </summary>
internal static class SharePart
{
    private static readonly string[] Copulas =
        [.. "is are was were comes come coming came sits sit sitting stems derives derived lies held booked located attributable belongs belong".Split(' ')];

    public static ColumnFilter? Find(Inquiry inquiry)
    {
        var filters = Parts(inquiry);
        return filters.Count <= 1 ? filters.FirstOrDefault() : ByPlace(inquiry, filters);
    }

    /// <summary>The named value that "share" stands beside.</summary>
    public static ColumnFilter? Beside(Inquiry inquiry)
    {
        var filters = Parts(inquiry);
        var named = inquiry.Mentions.OfType<Mention.Value>().Where(m => filters.Exists(f => IsOf(m, f))).ToList();
        var part = inquiry.Words(Cue.PartOf, Cue.Share).Select(share => BesideShare(inquiry, share, named)).FirstOrDefault(m => m is not null);
        return part is null ? null : filters.Single(f => IsOf(part, f));
    }

    private static List<ColumnFilter> Parts(Inquiry inquiry) =>
        [.. inquiry.Draft.Filters.Values.Where(f => f.Kept.Count > 0 && f.LeftOut.Count == 0 && f.Column.Role != ColumnRole.Period && !inquiry.Table.AccountClasses.Contains(f.Column))];

    private static ColumnFilter? ByPlace(Inquiry inquiry, List<ColumnFilter> filters)
    {
        var named = inquiry.Mentions.OfType<Mention.Value>().Where(m => filters.Exists(f => IsOf(m, f))).ToList();
        var part = inquiry.Words(Cue.PartOf).FirstOrDefault() is { } share ? BehindCopula(inquiry, share, named) ?? BesideShare(inquiry, share, named)
            : inquiry.Words(Cue.Share, Cue.Percent).FirstOrDefault() is { } percent ? BehindCopula(inquiry, percent, named)
            : null;
        return part is null ? null : filters.Single(f => IsOf(part, f));
    }

    private static Mention.Value? BesideShare(Inquiry inquiry, Mention.Word share, List<Mention.Value> named) =>
        named.Find(m => m == inquiry.Before(share)) ?? named.Find(m => m == inquiry.After(share));

    private static Mention.Value? BehindCopula(Inquiry inquiry, Mention.Word percent, List<Mention.Value> named)
    {
        if (named.Count < 2)
        {
            return null;
        }

        var (last, before) = (named[^1], named[^2]);
        var words = inquiry.Wording.Tokens.Take(last.Span.First).Skip(before.Span.End);
        return (percent.Span.End <= named[0].Span.First || percent.Span.First >= before.Span.End) && words.Any(t => Copulas.Contains(t.Word)) ? last : null;
    }

    private static bool IsOf(Mention.Value mention, ColumnFilter filter) => mention.Readings.Any(r => r.Column == filter.Column && r.Values.Any(filter.Kept.Contains));
}
