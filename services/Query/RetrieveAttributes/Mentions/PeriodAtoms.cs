using System.Globalization;
using System.Text.RegularExpressions;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Finds single periods in a line of lower-case words.</summary>
internal static partial class PeriodAtoms
{
    private const string Year = @"(?<y>(?:19|20)\d\d)\b";
    private const string AnyYear = @"(?<y>(?:19|20)\d\d|\d\d)\b";
    private const string Of = "(?:,? (?:of|in|from|for|at|the|fiscal|calendar|year|fy)){0,6},? ?";
    private const string Ordinal = "(?<o>first|second|third|fourth|last|final|closing|opening|1st|2nd|3rd|4th)";
    private const string Month = "(?<mon>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";

    // No word may be read in two ways here: the pattern repeats them.
    private const string BeforeYear = "fy[ -]?|full[ -]year |financial year |calendar |fiscal |year |(?:whole|entire) year |all of |whole of ";

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static IReadOnlyList<PeriodAtom> In(string line) => [.. Shape().Matches(line).Select(m => new PeriodAtom(m.Index, m.Length, Phrase(m)))];

    private static PeriodPhrase Phrase(Match match)
    {
        var groups = match.Groups;
        return match switch
        {
            _ when groups["unclear"].Success => new PeriodPhrase.Unclear(),
            _ when groups["all"].Success => new PeriodPhrase.All(),
            _ when groups["recent"].Success => new PeriodPhrase.Last(Count(groups["k"])),
            _ when groups["early"].Success => new PeriodPhrase.First(Count(groups["k"])),
            _ when groups["y"].Success => InYear(groups, YearOf(groups["y"])),
            _ => InAnyYear(groups),
        };
    }

    private static PeriodPhrase InYear(GroupCollection groups, int year)
    {
        if (groups["one"].Success)
        {
            return InSlashes(year, groups["one"], groups["two"]);
        }

        if (groups["mon"].Success || groups["mm"].Success)
        {
            return InMonth(year, groups["mon"].Success ? Array.IndexOf(Months, groups["mon"].Value) + 1 : Number(groups["mm"]), groups["dd"]);
        }

        if (groups["tail"].Success || groups["head"].Success)
        {
            return Some(year, Count(groups["k"]), groups["tail"].Success);
        }

        if (groups["half"].Success)
        {
            var first = Quarter.Of(year, groups["half"].Value is "1" or "first" or "1st" ? 1 : 3);
            return new PeriodPhrase.Quarters(Edge.StartOf(first), Edge.EndOf(first.Plus(1)));
        }

        return groups["end"].Success ? One(Quarter.Of(year, 4)) : QuarterOrYear(groups, year);
    }

    /// <summary>"The last two quarters of 2024".</summary>
    private static PeriodPhrase Some(int year, int count, bool atEnd) => count is < 1 or > 4
        ? new PeriodPhrase.Impossible()
        : new PeriodPhrase.Quarters(Edge.StartOf(Quarter.Of(year, atEnd ? 5 - count : 1)), Edge.EndOf(Quarter.Of(year, atEnd ? 4 : count)));

    /// <summary>Month first or day first: where both can be, the date is open unless both fall in one quarter.</summary>
    private static PeriodPhrase InSlashes(int year, Group one, Group two)
    {
        var (first, second) = (Number(one), Number(two));
        var monthFirst = first <= 12 ? InMonth(year, first, two) : new PeriodPhrase.Impossible();
        var dayFirst = second <= 12 ? InMonth(year, second, one) : new PeriodPhrase.Impossible();
        return (monthFirst, dayFirst) switch
        {
            (PeriodPhrase.Impossible, _) => dayFirst,
            (_, PeriodPhrase.Impossible) => monthFirst,
            _ when first == second || Quarter.OfMonth(year, first) == Quarter.OfMonth(year, second) => monthFirst,
            _ => new PeriodPhrase.Unclear(),
        };
    }

    private static PeriodPhrase InMonth(int year, int month, Group day)
    {
        if (month is < 1 or > 12 || (day.Success && (Number(day) < 1 || Number(day) > DateTime.DaysInMonth(year, month))))
        {
            return new PeriodPhrase.Impossible();
        }

        var quarter = Quarter.OfMonth(year, month);
        var first = new DateOnly(year, month, day.Success ? Number(day) : 1);
        var last = day.Success ? first : first.AddMonths(1).AddDays(-1);
        return new PeriodPhrase.Moment(new Edge(first, quarter.Start), new Edge(last, quarter.End));
    }

    private static PeriodPhrase QuarterOrYear(GroupCollection groups, int year) => NumberOfQuarter(groups) switch
    {
        null => new PeriodPhrase.Quarters(Edge.StartOf(Quarter.Of(year, 1)), Edge.EndOf(Quarter.Of(year, 4))),
        >= 1 and <= 4 and var number => One(Quarter.Of(year, number)),
        _ => new PeriodPhrase.Impossible(),
    };

    private static PeriodPhrase InAnyYear(GroupCollection groups) =>
        NumberOfQuarter(groups) is >= 1 and <= 4 and var number ? new PeriodPhrase.Yearless(number) : new PeriodPhrase.Impossible();

    private static int? NumberOfQuarter(GroupCollection groups)
    {
        if (groups["q"].Success)
        {
            return Number(groups["q"]);
        }

        return groups["o"].Value switch
        {
            "" => null,
            "last" or "final" or "closing" => 4,
            "opening" => 1,
            var word when char.IsAsciiDigit(word[0]) => word[0] - '0',
            var word => Array.IndexOf(Ordinals, word) + 1,
        };
    }

    private static PeriodPhrase.Quarters One(Quarter quarter) => new(Edge.StartOf(quarter), Edge.EndOf(quarter));

    private static int Count(Group group) => group.Success ? Quantities.Whole(group.Value) ?? 1 : 1;

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int YearOf(Group group) => group.Length == 2 ? 2000 + Number(group) : Number(group);

    [GeneratedRegex(
        @"\b(?:" + Year + @"-(?<mm>\d\d)-(?<dd>\d\d)\b"
        + @"|(?<y>(?:19|20)\d\d)(?<mm>0[1-9]|1[0-2])(?<dd>[0-3]\d)?\b"
        + @"|(?<one>\d{1,2})/(?<two>\d{1,2})/" + Year
        + @"|(?<dd>\d{1,2})\.(?<mm>\d{1,2})\." + Year
        + @"|(?<y>\d\d)q(?<q>\d)\b"
        + @"|(?<y>(?:19|20)\d\d)[ -]?q(?<q>\d)\b"
        + @"|q(?<q>\d)" + Of + "[-/]?" + AnyYear
        + @"|(?<q>\d)q[ -]?" + AnyYear
        + @"|(?:quarter|qtr|q) (?<q>\d)" + Of + Year
        + @"|(?:the )?(?:(?<tail>last|final|latest|most recent)|(?<head>first|earliest|opening)) (?:(?<k>" + Quantities.Small + ") (?:quarters|periods)|(?:quarter|period))"
        + @"(?:,? (?:of|in|for)(?: the)?(?: year)?) (?:fy ?)?" + Year
        + @"|(?:the )?" + Ordinal + @"[ -](?:calendar |fiscal )?(?:quarter|qtr)(?:[ -]end)?" + Of + Year
        + @"|" + Year + @"'?s? " + Ordinal + @"[ -](?:quarter|qtr)\b"
        + @"|" + Year + @" (?:quarter|qtr) (?<q>\d)\b"
        + @"|(?:the )?(?:(?<half>first|second|1st|2nd) half|h(?<half>[12])|(?<half>[12])h)" + Of + AnyYear
        + @"|(?<y>(?:19|20)\d\d) ?h(?<half>[12])\b"
        + @"|(?:the )?(?<end>year[ -]ends?|ye|eoy|end[ -]of[ -]year)" + Of + "-?" + AnyYear
        + @"|(?:the )?(?<!quarter[ -]|month[ -])(?<end>(?:end|close)(?:[ -]of)?(?: the)?(?: calendar| fiscal)?(?: year)?)[ -](?:fy ?)?" + Year
        + @"|" + Year + @" (?<end>year[ -]end|ye)\b"
        + @"|(?:the )?(?:month[ -]end |end of |end[ -]|close of |as of )?" + Month + @"(?:[ -]end)?(?: (?<dd>\d{1,2})(?:st|nd|rd|th)?)?,?(?: of)? " + Year
        + @"|(?:the )?(?<dd>\d{1,2})(?:st|nd|rd|th)?(?:[ -]of)?[ -]" + Month + ",?[ -]" + Year
        + @"|(?:the )?(?:month[ -]end |end of |end[ -]|close of |as of )?" + Month + @"[ -](?<y>[23]\d)\b"
        + @"|(?:the )?(?<dd>\d{1,2})(?:st|nd|rd|th)?[ -]" + Month + @"[ -](?<y>[23]\d)\b"
        + @"|(?:the )?(?<recent>(?:latest|most recent|newest|current)(?: (?<k>" + Quantities.Small + @"))? (?:available |reported )?(?:quarter[ -]ends?|quarters?|periods?)"
        + @"|last (?<k>" + Quantities.Small + @") (?:quarters|periods)"
        + @"|last (?:available |reported )(?:quarter|period)|last period)\b"
        + @"|(?:the )?(?<early>(?:earliest|oldest)(?: (?<k>" + Quantities.Small + @"))? (?:available )?(?:quarters?|periods?)"
        + @"|first (?<k>" + Quantities.Small + @") (?:quarters|periods)|first (?:available )?period)\b"
        + @"|(?:the )?(?<unclear>(?:last|previous|prior|this|next) (?:quarter|year|month|period)|last quarter)\b"
        + @"|(?<all>all (?:of )?(?:the )?(?:available )?(?:quarters|periods)(?:[ -]ends)?(?! (?:of|in|after|since|before|from|between|until|up)\b)|all of time|all time)\b"
        + "|(?:the )?(?>(?:" + BeforeYear + "){0,8})" + Year
        + @"|fy[ -]?" + AnyYear
        + @"|(?:the )?" + Ordinal + @"[ -](?:quarter|qtr)\b|q(?<q>\d)\b|(?:quarter|qtr) (?<q>\d)\b|(?<q>\d)q\b)",
        RegexOptions.ExplicitCapture,
        PatternTime.Milliseconds)]
    private static partial Regex Shape();
}
