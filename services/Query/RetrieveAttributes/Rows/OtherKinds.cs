namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Words by which more is asked than one figure over rows: one per group, the first few, a share, a change, or all but some.</summary>
internal static class OtherKinds
{
    private static readonly Cue[] Cues =
    [
        Cue.GroupBy, Cue.Quarterly, Cue.Exclude, Cue.Excluded, Cue.Share, Cue.PartOf, Cue.Top, Cue.Bottom, Cue.Combine, Cue.Compare, Cue.Difference, Cue.Move, Cue.Fall,
        Cue.Trend, Cue.Breakdown, Cue.Separately, Cue.Minus, Cue.Contribution, Cue.Between, Cue.Than,
    ];

    // These are said of rows as well: "against Spain", "the team that lost", "more than", "the first in each".
    private static readonly HashSet<string> SaidOfRows =
        [.. "by|against|lost|lose|gained|gain|move|moved|each|every|outside|not|between|fell|fall|rose|rise|dropped|drop|together|top|bottom|changed|percent|percentage|added up".Split('|')];

    public static bool AreAsked(RowsQuestion question) => Enumerable.Range(0, question.Tokens.Count).Any(first => IsAsked(question, first) || GroupsBy(question, first));

    private static bool IsAsked(RowsQuestion question, int first) => English.Phrases.From(question.Tokens, first)
        .Where(match => match.Entries.Any(Cues.Contains) && !IsCovered(question, new Span(first, match.Count)))
        .Any(match => !SaidOfRows.Contains(string.Join(' ', question.Tokens.Skip(first).Take(match.Count).Select(t => t.Word))));

    private static bool IsCovered(RowsQuestion question, Span span) => question.Calls.Exists(c => c.Span.Overlaps(span));

    /// <summary>"By city", "each city", "top 3": what a group is made of has no value beside it.</summary>
    private static bool GroupsBy(RowsQuestion question, int first)
    {
        var next = first + 1 < question.Tokens.Count ? question.Calls.Find(c => c.Span.First == first + 1) : null;
        return question.Tokens[first].Word switch
        {
            "by" or "each" or "every" => next is Call.Column { IsMeasure: false } column && question.IsOpen(column),
            "top" or "bottom" => next is Call.Number,
            "between" => next is Call.Number,
            _ => false,
        };
    }
}
