using System.Collections;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Which of the selected runs lack something: a figure of what is there would pass for a figure of what was asked.</summary>
internal static class RunsLacking
{
    /// <summary>Selected runs whose values of the column are listed and in which the value is not.</summary>
    public static IReadOnlyList<string> Value(Inquiry inquiry, ColumnDefinition column, DistinctValue value) =>
        [.. Listed(inquiry, column).Where(run => !value.OccursIn(Version(inquiry, run))).Select(inquiry.Selection.Name)];

    /// <summary>The months or quarters between two ends that a selected run lacks, each with the runs; an open end is that of the data.</summary>
    public static IReadOnlyList<string> Periods(Inquiry inquiry, ColumnDefinition column, PeriodCalendar calendar, PeriodPhrase.Quarters range)
    {
        var cells = Cells(calendar, range).ToList();
        var runs = Listed(inquiry, column).Select(run => (RunId: inquiry.Selection.Name(run), Calendar: PeriodCalendar.Of(Values(inquiry, column, Version(inquiry, run))))).ToList();
        return [.. cells
            .Select(cell => (cell.Name, Runs: runs.Where(r => !r.Calendar.Entries.Any(e => e.Touches(cell.From, cell.To))).Select(r => r.RunId).ToList()))
            .Where(cell => cell.Runs.Count > 0)
            .Select(cell => cell.Runs.Count == runs.Count ? cell.Name : $"{cell.Name} of {Listing.Of(cell.Runs)}")];
    }

    private static IEnumerable<(string Name, DateOnly From, DateOnly To)> Cells(PeriodCalendar calendar, PeriodPhrase.Quarters range)
    {
        var isMonthly = calendar.IsMonthly;
        var at = Edge(range.From, isMonthly) ?? calendar.Entries[0].From;
        var last = Edge(range.To, isMonthly) ?? calendar.Entries[^1].To;
        at = isMonthly ? new DateOnly(at.Year, at.Month, 1) : Quarter.Of(at).Start;
        while (at <= last)
        {
            var next = at.AddMonths(isMonthly ? 1 : 3);
            yield return (isMonthly ? $"{at:yyyy-MM}" : $"{Quarter.Of(at)}", at, next.AddDays(-1));
            at = next;
        }
    }

    private static DateOnly? Edge(Edge? edge, bool isMonthly) => isMonthly ? edge?.Fine : edge?.Coarse;

    private static IEnumerable<ChosenRun> Listed(Inquiry inquiry, ColumnDefinition column) =>
        inquiry.Selection.Runs.Where(run => inquiry.Table.Vocabulary.Of(column.Name).IsListedIn(Version(inquiry, run)));

    private static IEnumerable<string> Values(Inquiry inquiry, ColumnDefinition column, BitArray version) =>
        inquiry.Table.Vocabulary.Of(column.Name).In(version).Select(v => v.Text);

    private static BitArray Version(Inquiry inquiry, ChosenRun run) => inquiry.Table.Vocabulary.VersionsOf([run.DataVersion]);
}
