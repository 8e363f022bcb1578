using System.Text.RegularExpressions;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Finds bounds such as "more than 6,500,000" or "1bn or more".</summary>
internal sealed partial class BoundFinder : IMentionFinder
{
    private const string Amount = @"(?:usd )?(?<n>\d+(?:\.\d+)?)(?: ?(?<s>thousands?|millions?|billions?|trillions?|mm|mn|bn|tn|k|m|b))?(?: (?:us )?dollars?| usd)?\b";

    private static readonly string[] Joints = ["and", "but"];

    public IEnumerable<Mention> Find(Wording wording, TableView table, ScenarioNames scenarios)
    {
        var single = Single(wording).ToList();
        return single.Concat(Joined(wording, single)).Concat(Between(wording));
    }

    /// <summary>"Above 1m but below 5m".</summary>
    private static IEnumerable<Mention> Joined(Wording wording, List<Mention.Bound> single) =>
        from one in single
        from other in single
        where other.Span.First == one.Span.End + 1 && Joints.Contains(wording.Tokens[one.Span.End].Word)
        select new Mention.Bound(new Span(one.Span.First, one.Span.Count + 1 + other.Span.Count), one.Threshold, other.Threshold);

    private static IEnumerable<Mention.Bound> Single(Wording wording)
    {
        foreach (var match in Before().Matches(wording.Line).Concat(After().Matches(wording.Line)))
        {
            var value = Quantities.Amount(match.Groups["n"].Value, match.Groups["s"].Value);
            if (value is not null && !MayBeYear(match))
            {
                yield return new Mention.Bound(wording.SpanOf(match.Index, match.Length), new Threshold(Operator(match), value.Value));
            }
        }
    }

    private static IEnumerable<Mention> Between(Wording wording)
    {
        foreach (var match in Pair().Matches(wording.Line).Where(m => m.Groups["s"].Success || m.Groups["n"].Captures.All(n => n.Length > 4)))
        {
            var amounts = match.Groups["n"].Captures.Select(n => Quantities.Amount(n.Value, match.Groups["s"].Captures.LastOrDefault()?.Value ?? "")).ToList();
            if (amounts is [{ } low, { } high])
            {
                yield return new Mention.Bound(wording.SpanOf(match.Index, match.Length), new Threshold(">=", low), new Threshold("<=", high));
            }
        }
    }

    // "Over 2023" speaks of a year, "more than 2023" of an amount.
    private static bool MayBeYear(Match match) => match.Groups["soft"].Success && match.Groups["s"].Length == 0 && match.Groups["n"].Length <= 4;

    private static string Operator(Match match) => match switch
    {
        _ when match.Groups["ge"].Success => ">=",
        _ when match.Groups["le"].Success => "<=",
        _ when match.Groups["lt"].Success => "<",
        _ => ">",
    };

    [GeneratedRegex(
        @"(?:(?<gt>more than|greater than|larger than|higher than|bigger than|exceeds?|exceeding|exceeded|in excess of|upwards of|north of|beyond|surpass(?:es|ing|ed)?"
        + @"|(?<soft>above|over|top|tops|topping)|>)(?! or equal)"
        + @"|(?<ge>(?:greater|larger|higher|more) than or equal to|no smaller than|no lower than|not under|a minimum of|at least|no less than|not less than|not below|minimum of|>=)"
        + @"|(?<lt>short of|south of|less than|lower than|smaller than|fewer than|(?<soft>below|under)|<)"
        + @"|(?<le>(?:less|lower|smaller|fewer) than or equal to|no greater than|no higher than|no larger than|not over|not exceeding|a maximum of|at most|no more than|not more than"
        + @"|not above|(?<soft>up to)|maximum of|<=)) "
        + Amount,
        RegexOptions.ExplicitCapture,
        PatternTime.Milliseconds)]
    private static partial Regex Before();

    [GeneratedRegex(@"\bbetween " + Amount + " and " + Amount, RegexOptions.ExplicitCapture, PatternTime.Milliseconds)]
    private static partial Regex Pair();

    [GeneratedRegex(@"\b" + Amount + " (?:or|and) (?:(?<ge>more|above|higher|greater|over)|(?<le>less|below|lower|under|fewer))", RegexOptions.ExplicitCapture, PatternTime.Milliseconds)]
    private static partial Regex After();
}
