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

        var calendar = PeriodCalendar.Of(inquiry.Table.Vocabulary.Of(column.Name).In(inquiry.Selection.Versions).Select(v => v.Text));
        if ((OpenRanges.Find(inquiry) ?? OpenRanges.Crossing(inquiry, calendar)) is { } open)
        {
            return open;
        }

        foreach (var mention in inquiry.Mentions.OfType<Mention.Period>().Where(inquiry.IsOpen))
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

        return inquiry.Draft.Kept(column) > 0 ? null : AllPeriods(inquiry, column);
    }

    private static Retrieval.Stopped? Choose(Inquiry inquiry, ColumnDefinition column, Mention.Period mention, PeriodCalendar calendar)
    {
        var values = PeriodValues.Of(mention.Phrase, calendar);
        if (LeavesOpen(mention.Phrase, values, calendar))
        {
            return AskWhich(inquiry, mention, values.Count > 0 ? values : [.. calendar.Values.TakeLast(1)]);
        }

        if (values.Count == 0 || values.Count < (mention.Phrase as PeriodPhrase.Last)?.Count || values.Count < (mention.Phrase as PeriodPhrase.First)?.Count)
        {
            return inquiry.Refuse(
                StopReason.DataNotLanded,
                $"'{inquiry.Asked(mention)}' is not in the data; {inquiry.Table.Name} has {Listing.Range(OpenPeriods.Left(inquiry, column))}.");
        }

        if (Lacking(inquiry, column, mention.Phrase, values, calendar) is { Count: > 0 } lacking)
        {
            return inquiry.Refuse(
                StopReason.DataNotLanded,
                $"Not all of '{inquiry.Asked(mention)}' is in the data: {Listing.Of(lacking)} is missing; {inquiry.Table.Name} has {Listing.Range([.. calendar.Values])}.");
        }

        var known = inquiry.Table.Vocabulary.Of(column.Name).Values;
        inquiry.Draft.FilterOn(column).Kept.AddRange(known.Where(v => values.Contains(v.Text) && !inquiry.Draft.FilterOn(column).Kept.Contains(v)));
        inquiry.Explain(mention, $"{column.Name} {Listing.Range(values)}");
        return null;
    }

    private static bool LeavesOpen(PeriodPhrase phrase, IReadOnlyList<string> values, PeriodCalendar calendar) => phrase switch
    {
        PeriodPhrase.Unclear => true,
        PeriodPhrase.Yearless => values.Count > 1,
        PeriodPhrase.Moment moment => !calendar.Settles(moment, values),
        _ => false,
    };

    /// <summary>What is asked for over several periods must be there as a whole, in every run; its part would be another figure.</summary>
    private static IReadOnlyList<string> Lacking(Inquiry inquiry, ColumnDefinition column, PeriodPhrase phrase, IReadOnlyList<string> values, PeriodCalendar calendar) => phrase switch
    {
        PeriodPhrase.Moment => [],
        PeriodPhrase.Quarters range when values.Count > 1 || IsLonger(range) => RunsLacking.Periods(inquiry, column, calendar, range),
        _ when values.Count > 1 => [.. inquiry.Table.Vocabulary.Of(column.Name).Values
            .Where(v => values.Contains(v.Text))
            .Select(v => (v.Text, Runs: RunsLacking.Value(inquiry, column, v)))
            .Where(v => v.Runs.Count > 0)
            .Select(v => $"{v.Text} of {Listing.Of(v.Runs)}")],
        _ => [],
    };

    private static bool IsLonger(PeriodPhrase.Quarters range) =>
        range.From is not { } from || range.To is not { } to || Quarter.Of(from.Coarse) != Quarter.Of(to.Coarse);

    private static Retrieval.Stopped AskWhich(Inquiry inquiry, Mention mention, IReadOnlyList<string> values) => inquiry.AskBack(
        StopReason.Ambiguous,
        $"'{inquiry.Asked(mention)}' leaves open which period is meant: {Listing.Range(values)}.",
        [.. values.Reverse().Take(4).Select(v => Rewriting.Replace(inquiry, mention, v))]);

    private static Retrieval.Stopped? AllPeriods(Inquiry inquiry, ColumnDefinition column)
    {
        if (OpenPeriods.AreSettled(inquiry, column) || OpenPeriods.AnotherIsSettled(inquiry, column))
        {
            return null;
        }

        if (inquiry.Draft is { Adds: true } draft && (draft.Outer is null || draft.Over is { } over && over != column.Name))
        {
            return OpenPeriods.AskWhich(inquiry, column);
        }

        inquiry.Assumptions.Add($"No period was named: all of {Listing.Range(OpenPeriods.Left(inquiry, column))} are included.");
        return null;
    }
}
