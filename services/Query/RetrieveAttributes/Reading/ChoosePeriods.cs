using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The periods: those named, looked up in the selected partitions.</summary>
internal sealed class ChoosePeriods : IReadingStep
{
    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        if (inquiry.Table.PeriodColumn is not { } column)
        {
            return null;
        }

        var calendar = PeriodCalendar.Of(inquiry.Table.Vocabulary.Of(column.Name).Values.Where(v => v.OccursIn(inquiry.Selection.Versions)).Select(v => v.Text));
        inquiry.Selection.Calendar = calendar;
        foreach (var mention in inquiry.Mentions.OfType<Mention.Period>())
        {
            if (Choose(inquiry, column, mention, calendar) is { } stop)
            {
                return stop;
            }
        }

        foreach (var tag in inquiry.Open<Mention.Column>().Where(c => Tags.IsOfPeriod(inquiry, c)).ToList())
        {
            inquiry.Explain(tag, "");
        }

        return inquiry.Draft.Filters.ContainsKey(column.Name) ? null : AllPeriods(inquiry, column, calendar);
    }

    private static Retrieval.Stopped? Choose(Inquiry inquiry, ColumnDefinition column, Mention.Period mention, PeriodCalendar calendar)
    {
        var values = ValuesOf(mention.Phrase, calendar);
        if (mention.Phrase is PeriodPhrase.Unclear || (mention.Phrase is PeriodPhrase.Yearless && values.Count > 1))
        {
            return AskWhich(inquiry, mention, values.Count > 0 ? values : [.. calendar.Values.TakeLast(1)]);
        }

        if (values.Count == 0 || IsCut(mention.Phrase, calendar))
        {
            return inquiry.Refuse(
                StopReason.DataNotLanded,
                $"'{inquiry.Asked(mention)}' is not in the data; {inquiry.Table.Name} has {Listing.Range([.. calendar.Values])}.");
        }

        var known = inquiry.Table.Vocabulary.Of(column.Name).Values;
        inquiry.Draft.FilterOn(column).Kept.AddRange(known.Where(v => values.Contains(v.Text) && !inquiry.Draft.FilterOn(column).Kept.Contains(v)));
        inquiry.Explain(mention, $"{column.Name} {Listing.Range(values)}");
        return null;
    }

    private static IReadOnlyList<string> ValuesOf(PeriodPhrase phrase, PeriodCalendar calendar) => phrase switch
    {
        PeriodPhrase.Quarters quarters => calendar.Within(quarters.From, quarters.To),
        PeriodPhrase.Yearless yearless => [.. calendar.Entries.Where(e => e.From == e.To && e.From.Number == yearless.Number).Select(e => e.Value)],
        PeriodPhrase.Last last => [.. calendar.Values.TakeLast(last.Count)],
        PeriodPhrase.First first => [.. calendar.Values.Take(first.Count)],
        PeriodPhrase.All => [.. calendar.Values],
        _ => [],
    };

    /// <summary>A range with two ends must be there as a whole; its part would be another figure.</summary>
    private static bool IsCut(PeriodPhrase phrase, PeriodCalendar calendar) =>
        phrase is PeriodPhrase.Quarters { From: { } from, To: { } to }
            && calendar.Entries.Count > 0
            && (from < calendar.Entries[0].From || to > calendar.Entries[^1].To);

    private static Retrieval.Stopped AskWhich(Inquiry inquiry, Mention mention, IReadOnlyList<string> values) => inquiry.AskBack(
        StopReason.Ambiguous,
        $"'{inquiry.Asked(mention)}' leaves open which period is meant: {Listing.Range(values)}.",
        [.. values.Reverse().Take(4).Select(v => Rewriting.Replace(inquiry, mention, v))]);

    private static Retrieval.Stopped? AllPeriods(Inquiry inquiry, ColumnDefinition column, PeriodCalendar calendar)
    {
        if (calendar.Entries.Count <= 1 || inquiry.Draft.Groups(column))
        {
            return null;
        }

        if (inquiry.Draft.Adds)
        {
            return inquiry.AskBack(
                StopReason.Incomplete,
                $"Say for which period; {inquiry.Table.Name} has {Listing.Range([.. calendar.Values])}.",
                Rewriting.Append(inquiry, $", {calendar.Entries[^1].Value}"),
                Rewriting.Append(inquiry, " per quarter"));
        }

        inquiry.Assumptions.Add($"No period was named: all of {Listing.Range([.. calendar.Values])} are included.");
        return null;
    }
}
