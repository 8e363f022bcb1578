using System.Text.RegularExpressions;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Finds comparisons with the same quarter one year before, and with the quarter before, in all the ways that English has for them.</summary>
internal sealed partial class LagFinder : IMentionFinder
{
    public IEnumerable<Mention> Find(Wording wording, TableView table, ScenarioNames scenarios) => table.PeriodColumn is null
        ? []
        : Lag().Matches(wording.Line).Select(match => new Mention.Lag(wording.SpanOf(match.Index, match.Length), match.Groups["year"].Success ? 4 : 1));

    private const string Against = "(?:(?:versus|vs|against|over|on|from|than|compared (?:with|to)|relative to|in comparison (?:with|to)) )?(?:in |at |with |that of )?";
    private const string Before = "(?:earlier|before|ago|previously|prior)";
    private const string Prior = "(?:previous|prior|preceding|last)";

    [GeneratedRegex(
        @"\b(?:(?<year>year[ -](?:over|on|to)[ -]year|y[ -]?o[ -]?y|yoy|annual (?=change|growth|movement)"
        + "|" + Against + "(?:the |its |their )?(?:same|corresponding|equivalent|matching) (?:quarter|period)(?:,? (?:(?:a|one|the) year " + Before + "|(?:of|in) the (?:" + Prior + @" year|year before)|last year))"
        + "|(?:versus|vs|against|over|on|from|than|compared (?:with|to)|relative to|in comparison (?:with|to)) (?:in )?" + @"(?:a|one) year " + Before + @"(?:'s)?(?: (?:level|figure|quarter))?"
        + "|" + Against + @"(?:the )?(?:year[ -]ago|prior[ -]year|previous[ -]year|prior year's|previous year's) (?:quarter|period|level|figure)"
        + "|(?:versus|vs|against|over|on|from|than|compared (?:with|to)|relative to) (?:in )?(?:the )?(?:year before|(?:previous|prior|preceding) year)(?! ?-?end)"
        + "|(?<=change |growth |up |down |changed |moved |grown )on the year)"
        + @"|(?:quarter[ -](?:over|on|to)[ -]quarter|q[ -]?o[ -]?q|qoq|sequential(?:ly)?"
        + "|(?:versus|vs|against|over|on|from|than|compared (?:with|to)|relative to) (?:in )?(?:a|one) quarter " + Before
        + "|(?:versus|vs|against|over|on|from|than|compared (?:with|to)|relative to) (?:in )?(?:the )?(?:quarter before|" + "(?:previous|prior|preceding) quarter)(?! of)))\\b",
        RegexOptions.ExplicitCapture,
        PatternTime.Milliseconds)]
    private static partial Regex Lag();
}
