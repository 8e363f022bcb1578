using System.Globalization;
using System.Text.RegularExpressions;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The values of a period column in the order of time, each with the days it spans.</summary>
internal sealed partial class PeriodCalendar
{
    private PeriodCalendar(IReadOnlyList<CalendarEntry> entries) => Entries = entries;

    public IReadOnlyList<CalendarEntry> Entries { get; }

    public IEnumerable<string> Values => Entries.Select(e => e.Value);

    /// <summary>Whether quarters are told apart by their months.</summary>
    public bool IsMonthly => Entries.Where(e => e.IsFine).GroupBy(e => Quarter.Of(e.From)).Any(q => q.DistinctBy(e => e.From.Month).Skip(1).Any());

    /// <summary>Whether all values of the column read as periods.</summary>
    public static bool Understands(ColumnValues column) => column.Values.Count > 0 && column.Values.All(v => Read(v.Text) is not null);

    public static bool UnderstandsAny(ColumnValues column) => column.Values.Any(v => Read(v.Text) is not null);

    public static PeriodCalendar Of(IEnumerable<string> values) =>
        new([.. values.Select(Read).OfType<CalendarEntry>().OrderBy(e => e.To).ThenBy(e => e.Value, StringComparer.Ordinal)]);

    /// <summary>Values that lie between the ends; an open end has no bound.</summary>
    public IReadOnlyList<string> Within(Edge? from, Edge? to) => [.. Entries.Where(e => e.IsWithin(from, to)).Select(e => e.Value)];

    /// <summary>The value of that month or day, else those of its month, else those of its quarter.</summary>
    public IReadOnlyList<string> At(PeriodPhrase.Moment moment)
    {
        var (from, to) = (moment.From!.Value, moment.To!.Value);
        IEnumerable<CalendarEntry>[] closest =
        [
            Entries.Where(e => e.From == from.Fine && e.To == to.Fine),
            Entries.Where(e => InMonthOf(e, from.Fine)),
            Entries.Where(e => e.From >= from.Coarse && e.To <= to.Coarse),
        ];
        return [.. (closest.FirstOrDefault(entries => entries.Any()) ?? []).Select(e => e.Value)];
    }

    /// <summary>A month may hold several days; otherwise a month or day stands for one value.</summary>
    public bool Settles(PeriodPhrase.Moment moment, IReadOnlyList<string> values) =>
        values.Count <= 1 || (!moment.IsDay && Entries.Where(e => values.Contains(e.Value)).All(e => InMonthOf(e, moment.From!.Value.Fine)));

    private static bool InMonthOf(CalendarEntry entry, DateOnly day) => entry.IsFine && entry.From.Year == day.Year && entry.From.Month == day.Month;

    private static CalendarEntry? Read(string value)
    {
        var match = Shape().Match(value);
        if (!match.Success)
        {
            return null;
        }

        var (groups, year) = (match.Groups, Number(match.Groups["y"]));
        if (groups["m"].Success)
        {
            return ReadMonth(value, year, Number(groups["m"]), groups["d"]);
        }

        var (first, last) = groups switch
        {
            _ when groups["q"].Success => (Number(groups["q"]), Number(groups["q"])),
            _ when groups["h"].Success => ((Number(groups["h"]) * 2) - 1, Number(groups["h"]) * 2),
            _ => (1, 4),
        };
        return new CalendarEntry(value, Quarter.Of(year, first).Start, Quarter.Of(year, last).End);
    }

    private static CalendarEntry? ReadMonth(string value, int year, int month, Group day)
    {
        if (!day.Success)
        {
            return new CalendarEntry(value, new DateOnly(year, month, 1), new DateOnly(year, month, 1).AddMonths(1).AddDays(-1));
        }

        var exists = Number(day) >= 1 && Number(day) <= DateTime.DaysInMonth(year, month);
        return exists ? new CalendarEntry(value, new DateOnly(year, month, Number(day)), new DateOnly(year, month, Number(day))) : null;
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^\s*(?:(?<y>(?:19|20)\d\d)[ _:-]?q(?<q>[1-4])|q(?<q>[1-4])[ _:-]?(?<y>(?:19|20)\d\d)|(?<q>[1-4])q[ _:-]?(?<y>(?:19|20)\d\d)"
        + @"|(?<y>(?:19|20)\d\d)[-/]?(?<m>0[1-9]|1[0-2])(?:[-/]?(?<d>[0-3]\d))?|(?<y>(?:19|20)\d\d)[ _:-]?h(?<h>[12])|h(?<h>[12])[ _:-]?(?<y>(?:19|20)\d\d)|(?:fy[ _:-]?)?(?<y>(?:19|20)\d\d))\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternTime.Milliseconds)]
    private static partial Regex Shape();
}
