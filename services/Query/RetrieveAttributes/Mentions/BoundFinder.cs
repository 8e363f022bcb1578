using System.Text.RegularExpressions;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Finds bounds such as "more than 6,500,000" or "1bn or more".</summary>
internal sealed partial class BoundFinder : IMentionFinder
{
    private const string Amount = @"(?:usd )?(?<n>\d+(?:\.\d+)?)(?: ?(?<s>thousand|million|billion|trillion|mm|mn|bn|tn|k|m|b))?(?: (?:us )?dollars?| usd)?\b";

    public IEnumerable<Mention> Find(Wording wording, TableView table, ScenarioNames scenarios)
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

    // "Over 2023" speaks of a year, "more than 2023" of an amount.
    private static bool MayBeYear(Match match) => match.Groups["soft"].Success && match.Groups["s"].Length == 0 && match.Groups["n"].Length <= 4;

    private static string Operator(Match match) => match switch
    {
        _ when match.Groups["ge"].Success => ">=",
        _ when match.Groups["le"].Success => "<=",
        _ when match.Groups["lt"].Success => "<",
        _ => ">",
    };

    [GeneratedRegex(@"(?:(?<gt>more than|greater than|larger than|higher than|bigger than|exceeds?|exceeding|exceeded|in excess of|(?<soft>above|over)|>)|(?<ge>at least|no less than|not less than|not below|minimum of|>=)|(?<lt>less than|lower than|smaller than|fewer than|(?<soft>below|under)|<)|(?<le>at most|no more than|not more than|not above|(?<soft>up to)|maximum of|<=)) " + Amount, RegexOptions.ExplicitCapture, PatternTime.Milliseconds)]
    private static partial Regex Before();

    [GeneratedRegex(@"\b" + Amount + " (?:or|and) (?:(?<ge>more|above|higher|greater|over)|(?<le>less|below|lower|under|fewer))", RegexOptions.ExplicitCapture, PatternTime.Milliseconds)]
    private static partial Regex After();
}
