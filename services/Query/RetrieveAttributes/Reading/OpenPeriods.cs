using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Whether a question leaves open which period it is about. The values count as they are filed: one that is not understood is a period as well.</summary>
internal static class OpenPeriods
{
    public static bool AreSettled(Inquiry inquiry, ColumnDefinition period)
    {
        if (inquiry.Draft.Separates(period) || inquiry.Draft.Kept(period) == 1)
        {
            return true;
        }

        var isListed = inquiry.Draft.Kept(period) > 0 || inquiry.Table.Vocabulary.Of(period.Name).IsListedIn(inquiry.Selection.Versions);
        return isListed && Left(inquiry, period).Count <= 1;
    }

    public static bool AnotherIsSettled(Inquiry inquiry, ColumnDefinition period) =>
        inquiry.Table.PeriodColumns.Any(other => other != period && (inquiry.Draft.Separates(other) || inquiry.Draft.Kept(other) == 1));

    /// <summary>Values that the question leaves in, in the order of time as far as it is known.</summary>
    public static IReadOnlyList<string> Left(Inquiry inquiry, ColumnDefinition period)
    {
        var filter = inquiry.Draft.Filters.GetValueOrDefault(period.Name);
        var left = filter is { Kept.Count: > 0 } ? filter.Kept : inquiry.Table.Vocabulary.Of(period.Name).In(inquiry.Selection.Versions);
        List<string> values = [.. left.Where(v => filter?.LeftOut.Contains(v) != true).Select(v => v.Text).Distinct()];
        List<string> inTime = [.. PeriodCalendar.Of(values).Values];
        return [.. values.Except(inTime), .. inTime];
    }

    public static Retrieval.Stopped AskWhich(Inquiry inquiry, ColumnDefinition period)
    {
        var values = Left(inquiry, period);
        var there = values.Count == 0 ? $"the values of {period.Name} are not listed" : $"{inquiry.Table.Name} has {Listing.Range(values)}";
        return inquiry.AskBack(
            StopReason.Incomplete,
            $"Say for which period; {there}.",
            [.. values.TakeLast(1).Select(v => Rewriting.Append(inquiry, $" in {Named(period, v)}")), Rewriting.Append(inquiry, $" per {Noun(inquiry, period)}")]);
    }

    public static string Noun(Inquiry inquiry, ColumnDefinition period) => inquiry.Table.PeriodColumns.Count == 1 ? "quarter" : period.Name;

    /// <summary>A bare number is a value only beside its column's name.</summary>
    private static string Named(ColumnDefinition period, string value) => Tokenizer.Split(value) is [{ IsNumber: true, Word.Length: < 4 }] ? $"{period.Name} {value}" : value;
}
