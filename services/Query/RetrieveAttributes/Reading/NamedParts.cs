using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// Parts that are named beside their whole: "assets including allowances" are assets, and not the allowances alone; "deposits but no repo funding" asks for who holds
/// the one and not the other, which leaving a value out does not tell.
/// </summary>
internal static class NamedParts
{
    public static Retrieval.Stopped? Find(Inquiry inquiry) => Included(inquiry) ?? LeftOutBeside(inquiry) ?? Claimed(inquiry);

    private static Retrieval.Stopped? Included(Inquiry inquiry)
    {
        foreach (var cue in inquiry.Words(Cue.Include))
        {
            if (inquiry.After(cue) is Mention.Value part && inquiry.Mentions.OfType<Mention.Value>().FirstOrDefault(w => w.Span.End <= cue.Span.First && AreOfAKind(w, part)) is { } whole)
            {
                return inquiry.AskBack(
                    StopReason.Ambiguous,
                    $"'{inquiry.Asked(part)}' is a part of '{inquiry.Asked(whole)}' or something beside it; ask for one of them, or join them with 'and'.");
            }
        }

        return null;
    }

    /// <summary>"Confirm that A sits in B; what is its …": the claim is not checked, and what "it" is stays open.</summary>
    private static Retrieval.Stopped? Claimed(Inquiry inquiry)
    {
        foreach (var claim in inquiry.Words(Cue.Claim).ToList())
        {
            inquiry.Explain(claim, "");
            var end = inquiry.Wording.Tokens.Skip(claim.Span.End).TakeWhile(t => t.Separator is not (',' or ';')).Count() + claim.Span.End;
            var named = inquiry.Mentions.OfType<Mention.Value>().Where(m => m.Span.First >= claim.Span.End && m.Span.End <= end && m.Readings[0].Column.Role == ColumnRole.Dimension).ToList();
            if (named.DistinctBy(m => m.Readings[0].Column).Count() > 1)
            {
                return inquiry.AskBack(
                    StopReason.Ambiguous,
                    $"What is said of {Listing.Of(named.Select(inquiry.Asked))} is not checked; ask for the figure of one of them, without '{inquiry.Asked(claim)}'.");
            }
        }

        return null;
    }

    private static bool AreOfAKind(Mention.Value one, Mention.Value other) => one.Readings.Any(r => other.Readings.Any(o => o.Column.Role == r.Column.Role));

    private static Retrieval.Stopped? LeftOutBeside(Inquiry inquiry) =>
        inquiry.Draft.Filters.Values.FirstOrDefault(f => f is { Column.Role: ColumnRole.Account, Kept.Count: > 0, LeftOut.Count: > 0 }) is { } filter
            ? inquiry.AskBack(
                StopReason.Ambiguous,
                $"Leaving out {Listing.Of(filter.LeftOut.Select(v => v.Text))} changes nothing where {Listing.Of(filter.Kept.Select(v => v.Text))} is asked for; ask without it.")
            : null;
}
