using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Periods that read like the ends of a range and could not be joined to one: "from 2022Q2 to the latest quarter", "since Q4".</summary>
internal static class OpenRanges
{
    private static readonly string[] Joints = ["to", "through", "thru", "until", "till"];
    private static readonly string[] Openings = ["since", "after", "before", "until", "till", "from"];

    public static Retrieval.Stopped? Find(Inquiry inquiry)
    {
        var periods = inquiry.Mentions.OfType<Mention.Period>().Where(inquiry.IsOpen).ToList();
        var pair = periods.Zip(periods.Skip(1)).FirstOrDefault(p => AreEnds(inquiry, p.First, p.Second));
        var open = pair.First ?? periods.Find(p => p.Phrase is PeriodPhrase.Yearless or PeriodPhrase.Last or PeriodPhrase.First && Opens(inquiry, p))
            ?? periods.Find(p => IsYearFrom(inquiry, p));
        return open is null
            ? null
            : inquiry.AskBack(StopReason.Ambiguous, $"'{inquiry.Asked(open)}' is one end of a range whose other end is not clear; name both with their years, e.g. from 2023Q1 to 2023Q4.");
    }

    /// <summary>"After 2023Q1 and before 2024Q1": what is in both, or in either of them.</summary>
    public static Retrieval.Stopped? Crossing(Inquiry inquiry, PeriodCalendar calendar)
    {
        var periods = inquiry.Mentions.OfType<Mention.Period>().Where(inquiry.IsOpen).ToList<Mention>();
        var phrases = periods.OfType<Mention.Period>().Select(p => p.Phrase).OfType<PeriodPhrase.Quarters>().ToList();
        var (since, until) = (phrases.Find(p => p is { From: not null, To: null }), phrases.Find(p => p is { From: null, To: not null }));
        var both = since is null || until is null ? [] : calendar.Within(since.From, until.To);
        return both.Count == 0
            ? null
            : inquiry.AskBack(
                StopReason.Ambiguous,
                $"{Listing.Of(periods.Select(p => $"'{inquiry.Asked(p)}'"))} have {Listing.Range(both)} in common; name the two ends.",
                Rewriting.ReplaceAll(inquiry, periods, $"from {both[0]} to {both[^1]}"));
    }

    private static bool AreEnds(Inquiry inquiry, Mention.Period one, Mention.Period other)
    {
        var tokens = inquiry.Wording.Tokens;
        var between = tokens.Take(other.Span.First).Skip(one.Span.End).ToList();
        return (between.Count == 0 && tokens[other.Span.First].Separator == '-')
            || between.Exists(t => Joints.Contains(t.Word))
            || (between.Exists(t => t.Word == "and") && one.Span.First > 0 && tokens[one.Span.First - 1].Word == "between");
    }

    /// <summary>"From 2025, by quarter": in 2025, or since.</summary>
    private static bool IsYearFrom(Inquiry inquiry, Mention.Period period) =>
        period.Phrase is PeriodPhrase.Quarters { From: { } from, To: { } to } and not (PeriodPhrase.Range or PeriodPhrase.Moment)
        && Quarter.Of(from.Coarse) != Quarter.Of(to.Coarse)
        && period.Span.First > 0
        && inquiry.Wording.Tokens[period.Span.First - 1].Word == "from"
        && inquiry.Draft.Groups(inquiry.Table.PeriodColumn!);

    private static bool Opens(Inquiry inquiry, Mention.Period period) =>
        inquiry.Wording.Tokens.Take(period.Span.First).TakeLast(2).Any(t => Openings.Contains(t.Word));
}
