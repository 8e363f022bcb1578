using System.Text.RegularExpressions;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Tells values and names of periods.</summary>
internal static partial class PeriodText
{
    private const int Longest = 10;

    /// <summary>2023Q4, 2023-Q4, Q4 2023, 2023H1, FY2023, 2023-12, 2023-12-31, 202312, 20231231.</summary>
    public static bool IsPeriod(ReadOnlySpan<byte> cell) => Matches(Period(), cell);

    /// <summary>2023. An amount may look like it, so the column's name must say what it is.</summary>
    public static bool IsYear(ReadOnlySpan<byte> cell) => Matches(Year(), cell);

    /// <summary>True for <c>year</c>, <c>period_id</c>, <c>as of date</c>, <c>fiscal_quarter</c> and their like.</summary>
    public static bool IsPeriodName(string name) => PeriodName().IsMatch(name);

    private static bool Matches(Regex pattern, ReadOnlySpan<byte> cell)
    {
        if (cell.Length is 0 or > Longest)
        {
            return false;
        }

        Span<char> text = stackalloc char[Longest];
        for (var i = 0; i < cell.Length; i++)
        {
            text[i] = (char)cell[i];
        }

        return pattern.IsMatch(text[..cell.Length]);
    }

    [GeneratedRegex(
        """
        ^(?: (?:19|20|21)\d\d [-\ ]? (?:Q[1-4] | H[12])
           | (?:Q[1-4] | H[12]) [-\ ]? (?:19|20|21)\d\d
           | FY [-\ ]? (?:19|20|21)\d\d
           | (?:19|20|21)\d\d ([-/]?) (?:0[1-9] | 1[0-2]) (?: \1 (?:0[1-9] | [12]\d | 3[01]) )?
        )$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Period();

    [GeneratedRegex(@"^(?:19|20|21)\d\d$")]
    private static partial Regex Year();

    [GeneratedRegex(
        "(?:^|[_ .-])(?:year|yr|half|period|quarter|qtr|month|date|as[_ .-]?of)(?:[_ .-]?(?:id|key|code|end))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PeriodName();
}
