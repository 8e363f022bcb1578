using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// The periods of a comparison: the two that are named, or each named one and the one so many quarters before. The later is compared with the earlier, and both
/// must be there in every selected run.
/// </summary>
internal sealed class ComparePeriods : IReadingStep
{
    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        if (inquiry.Table.PeriodColumn is not { } column || inquiry.Draft.Comparison is not { } comparison || comparison.Along != column.Name)
        {
            return null;
        }

        var calendar = PeriodCalendar.Of(inquiry.Table.Vocabulary.Of(column.Name).In(inquiry.Selection.Versions).Select(v => v.Text));
        return comparison.Quarters is { } quarters ? Back(inquiry, column, calendar, quarters) : Two(inquiry, column, calendar);
    }

    private static Retrieval.Stopped? Two(Inquiry inquiry, ColumnDefinition column, PeriodCalendar calendar)
    {
        var (first, last) = PeriodSides.Of(inquiry)!.Value;
        var (opening, closing) = (PeriodValues.Of(first, calendar), PeriodValues.Of(last, calendar));
        if (opening.Count > 1 && closing.Count > 1)
        {
            return inquiry.AskBack(
                StopReason.Ambiguous,
                $"A level is compared at two ends, and {Listing.Range(opening)} and {Listing.Range(closing)} are named; say which.",
                Rewriting.ReplaceAll(inquiry, [.. inquiry.Mentions.OfType<Mention.Period>()], $"from {opening[^1]} to {closing[^1]}"));
        }

        var stop = One(inquiry, calendar, first, out var one);
        string? other = null;
        stop ??= One(inquiry, calendar, last, out other);
        return stop ?? Compare(inquiry, column, [Ordered(calendar, one!, other!)]);
    }

    private static (string From, string To) Ordered(PeriodCalendar calendar, string one, string other)
    {
        var order = calendar.Values.ToList();
        return order.IndexOf(one) <= order.IndexOf(other) ? (one, other) : (other, one);
    }

    private static Retrieval.Stopped? Back(Inquiry inquiry, ColumnDefinition column, PeriodCalendar calendar, int quarters)
    {
        var later = new List<string>();
        foreach (var mention in inquiry.Mentions.OfType<Mention.Period>())
        {
            var values = PeriodValues.Of(mention.Phrase, calendar);
            if (values.Count == 0 || mention.Phrase is PeriodPhrase.Unclear or PeriodPhrase.Yearless)
            {
                return One(inquiry, calendar, mention.Phrase, out _);
            }

            later.AddRange(values);
        }

        if (later.Count == 0)
        {
            return OpenPeriods.AskWhich(inquiry, column);
        }

        var pairs = later.Distinct().Select(to => (From: Before(calendar, to, quarters), To: to)).ToList();
        var missing = pairs.Where(p => p.From is null).Select(p => p.To).ToList();
        return missing.Count > 0 ? NotThere(inquiry, $"{quarters} quarters before {Listing.Of(missing)}", calendar) : Compare(inquiry, column, [.. pairs.Select(p => (p.From!, p.To))]);
    }

    private static string? Before(PeriodCalendar calendar, string value, int quarters)
    {
        var quarter = Quarter.Of(calendar.Entries.First(e => e.Value == value).To);
        return calendar.Within(Edge.StartOf(quarter.Plus(-quarters)), Edge.EndOf(quarter.Plus(-quarters))) is [var only] ? only : null;
    }

    private static Retrieval.Stopped? One(Inquiry inquiry, PeriodCalendar calendar, PeriodPhrase phrase, out string? value)
    {
        var values = PeriodValues.Of(phrase, calendar);
        value = values.Count == 1 && phrase is not PeriodPhrase.Unclear ? values[0] : null;
        var mention = inquiry.Mentions.OfType<Mention.Period>().MaxBy(m => m.Phrase == phrase)!;
        return (value, values.Count) switch
        {
            ({ }, _) => null,
            (_, 0) when phrase is not PeriodPhrase.Unclear => NotThere(inquiry, $"'{inquiry.Asked(mention)}'", calendar),
            _ => inquiry.AskBack(
                StopReason.Ambiguous,
                $"'{inquiry.Asked(mention)}' does not name two periods of {inquiry.Table.Name}: a level is compared at two of {Listing.Range([.. calendar.Values])}.",
                [.. Ends(calendar, values).Select(ends => Rewriting.ReplaceAll(inquiry, [.. inquiry.Mentions.OfType<Mention.Period>()], ends))]),
        };
    }

    /// <summary>A year stands for its end, or for the time from its first quarter to its last.</summary>
    private static IEnumerable<string> Ends(PeriodCalendar calendar, IReadOnlyList<string> values)
    {
        if (values.Count > 1)
        {
            var before = calendar.Values.TakeWhile(v => v != values[0]).LastOrDefault();
            yield return $"from {values[0]} to {values[^1]}";
            if (before is not null)
            {
                yield return $"from {before} to {values[^1]}";
            }
        }
    }

    private static Retrieval.Stopped NotThere(Inquiry inquiry, string asked, PeriodCalendar calendar) => inquiry.Refuse(
        StopReason.DataNotLanded,
        $"{asked} is not in the data; {inquiry.Table.Name} has {Listing.Range([.. calendar.Values])}.");

    private static Retrieval.Stopped? Compare(Inquiry inquiry, ColumnDefinition column, IReadOnlyList<(string From, string To)> pairs)
    {
        var asked = pairs.SelectMany(p => new[] { p.From, p.To }).ToHashSet(StringComparer.Ordinal);
        var values = inquiry.Table.Vocabulary.Of(column.Name).Values.Where(v => asked.Contains(v.Text)).ToList();
        var lacking = values.Select(v => (v.Text, Runs: RunsLacking.Value(inquiry, column, v))).FirstOrDefault(v => v.Runs.Count > 0);
        if (lacking.Text is not null)
        {
            return inquiry.Refuse(StopReason.DataNotLanded, $"{lacking.Text} is not in {Listing.Of(lacking.Runs)}, so nothing can be compared with it there; ask for the other runs.");
        }

        if (inquiry.Draft.Comparison is { Kind: not ComparisonKind.SideBySide } comparison)
        {
            comparison.From.AddRange(pairs.Select(p => p.From));
            comparison.To.AddRange(pairs.Select(p => p.To));
        }

        inquiry.Draft.FilterOn(column).Kept.AddRange(values);
        foreach (var mention in inquiry.Mentions.OfType<Mention.Period>())
        {
            inquiry.Explain(mention, Listing.Of(pairs.Select(p => $"{column.Name} {p.From} to {p.To}")));
        }

        return null;
    }
}
