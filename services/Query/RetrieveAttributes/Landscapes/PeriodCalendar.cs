using System.Globalization;
using System.Text.RegularExpressions;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The values of a period column in the order of time, each with the quarters it spans.</summary>
internal sealed partial class PeriodCalendar
{
    private PeriodCalendar(IReadOnlyList<(string Value, Quarter From, Quarter To)> entries) => Entries = entries;

    public IReadOnlyList<(string Value, Quarter From, Quarter To)> Entries { get; }

    public IEnumerable<string> Values => Entries.Select(e => e.Value);

    /// <summary>Whether all values of the column read as quarters, dates, months or years.</summary>
    public static bool Understands(ColumnValues column) => column.Values.Count > 0 && column.Values.All(v => Read(v.Text) is not null);

    public static PeriodCalendar Of(IEnumerable<string> values) =>
        new([.. values
            .Select(v => (Value: v, Span: Read(v)))
            .Where(e => e.Span is not null)
            .Select(e => (e.Value, e.Span!.Value.From, e.Span.Value.To))
            .OrderBy(e => e.To)
            .ThenBy(e => e.Value, StringComparer.Ordinal)]);

    /// <summary>Values that lie within the quarters, ends included; an open end has no bound.</summary>
    public IReadOnlyList<string> Within(Quarter? from, Quarter? to) =>
        [.. Entries.Where(e => (from is null || e.From >= from) && (to is null || e.To <= to)).Select(e => e.Value)];

    private static (Quarter From, Quarter To)? Read(string value)
    {
        var match = Shape().Match(value);
        if (!match.Success)
        {
            return null;
        }

        var year = Number(match.Groups["y"]);
        return match switch
        {
            _ when match.Groups["q"].Success => (Quarter.Of(year, Number(match.Groups["q"])), Quarter.Of(year, Number(match.Groups["q"]))),
            _ when match.Groups["m"].Success => (Quarter.OfMonth(year, Number(match.Groups["m"])), Quarter.OfMonth(year, Number(match.Groups["m"]))),
            _ => (Quarter.Of(year, 1), Quarter.Of(year, 4)),
        };
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^\s*(?:(?<y>(?:19|20)\d\d)[ _:-]?q(?<q>[1-4])|q(?<q>[1-4])[ _:-]?(?<y>(?:19|20)\d\d)|(?<q>[1-4])q[ _:-]?(?<y>(?:19|20)\d\d)"
        + @"|(?<y>(?:19|20)\d\d)[-/]?(?<m>0[1-9]|1[0-2])(?:[-/]?[0-3]\d)?|(?:fy ?)?(?<y>(?:19|20)\d\d))\s*$",
        RegexOptions.IgnoreCase,
        PatternTime.Milliseconds)]
    private static partial Regex Shape();
}
