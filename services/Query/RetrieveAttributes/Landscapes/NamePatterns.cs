using System.Globalization;
using System.Text.RegularExpressions;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The patterns by which runs or cycles are named; made once per table, because the names' prefix comes from the data.</summary>
internal sealed partial class NamePatterns
{
    private const string Recent = "latest|newest|most recent|last|current|final";
    private const string Early = "first|earliest|oldest|initial";
    private const string Place = $"(?:(?<last>{Recent})|(?<first>{Early}))";
    private const string Count = $"(?:(?<k>{Quantities.Small}) )?";
    private const string Noun = "(?<noun>run|cycle)";
    private readonly Regex _numbered;
    private readonly string _noun;
    private readonly IReadOnlyList<string> _prefixes;

    public NamePatterns(string noun, IReadOnlyList<string> prefixes)
    {
        _noun = noun;
        _prefixes = [.. prefixes.Where(p => p.Length > 0).Select(p => Tokenizer.Split(p) is [var only] ? only.Word : p)];
        var prefix = $"(?:{string.Join('|', _prefixes.Select(Regex.Escape))})";
        var named = $"(?<p>{prefix})";
        var number = $@"(?:{prefix}[ -]?)?\d{{1,9}}\b";
        const string Sign = "(?:id |ids |number |numbers |nr;? |no;? |nos;? )?";
        var head = $"(?:{noun}s? )?{Sign}{named}s?[ -]?{Sign}";
        var spelled = $@"\b{named} (?:number |no )?(?<w>one|two|three|four|five|six|seven|eight|nine|ten)\b";
        var range = $"(?<from>{number})(?: ?- ?| to | through | thru )(?<to>{number})";
        var list = $"(?<n>{number})(?:(?:, and |, or |, | and | or | plus )(?<n>{number}))*";
        _numbered = Pattern($@"\b{head}(?:{range}|{list})|\b(?<n>\d{{4}}) {noun}\b(?! ?\d)|{spelled}");
    }

    public IEnumerable<(Span Span, NamePick Pick)> In(Wording wording)
    {
        foreach (var match in Ordinals().Matches(wording.Line).Where(m => m.Groups["noun"].Value == _noun))
        {
            yield return (wording.SpanOf(match.Index, match.Length), Ordinal(match));
        }

        // The pattern that is made from names is slow to try and cannot match without one of them.
        var matches = _prefixes.Any(p => wording.Line.Contains(p, StringComparison.Ordinal)) ? _numbered.Matches(wording.Line) : Enumerable.Empty<Match>();
        foreach (var match in matches)
        {
            yield return (wording.SpanOf(match.Index, match.Length), Numbered(wording, match));
        }
    }

    private static Regex Pattern(string text) => new(text, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromMilliseconds(PatternTime.Milliseconds));

    private static NamePick Ordinal(Match match)
    {
        var count = match.Groups["k"].Success ? Quantities.Whole(match.Groups["k"].Value) ?? 1 : 1;
        return match switch
        {
            _ when match.Groups["first"].Success => new NamePick.First(count),
            _ when match.Groups["prior"].Success => new NamePick.Prior(),
            _ when match.Groups["all"].Success => new NamePick.All(),
            _ when match.Groups["both"].Success => new NamePick.Both(),
            _ when match.Groups["each"].Success => new NamePick.Every(),
            _ when match.Groups["those"].Success => new NamePick.Exactly(count),
            _ => new NamePick.Last(count),
        };
    }

    private static NamePick.Numbered Numbered(Wording wording, Match match)
    {
        var prefix = match.Groups["p"];
        if (match.Groups["w"].Success)
        {
            return new NamePick.Numbered([new NumberedName(prefix.Value, Quantities.Whole(match.Groups["w"].Value) ?? 0, "")]);
        }

        if (!match.Groups["from"].Success)
        {
            return new NamePick.Numbered([.. match.Groups["n"].Captures.Select((c, i) => Name(wording, prefix, c, i == 0)).Distinct()]);
        }

        var (from, to) = (Name(wording, prefix, match.Groups["from"], true), Name(wording, prefix, match.Groups["to"], false));
        return from.Number < to.Number && from.Prefix == to.Prefix && to.Number - from.Number < NamePick.MostNamed
            ? new NamePick.Numbered([.. Enumerable.Range(0, (int)(to.Number - from.Number) + 1).Select(i => new NumberedName(from.Prefix, from.Number + i, ""))])
            : new NamePick.Numbered([from, to]);
    }

    /// <summary>The first number of a list stands behind its prefix; a later one has its own, or the same.</summary>
    private static NumberedName Name(Wording wording, Group prefix, Capture number, bool isFirst)
    {
        var start = isFirst && prefix.Success ? prefix.Index : number.Index;
        var own = number.Value.TrimEnd([.. "0123456789"]);
        return new NumberedName(own.Length > 0 ? own : prefix.Value, NumberIn(number.ValueSpan), wording.Asked(wording.SpanOf(start, number.Index + number.Length - start)));
    }

    private static long NumberIn(ReadOnlySpan<char> text) => long.Parse(
        text[(text.LastIndexOfAnyExceptInRange('0', '9') + 1)..],
        NumberStyles.None,
        CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\b(?:the |my |our )?(?:"
        + Place + " (?:of the )?(?:available )?" + Count + "(?:available )?" + Noun + "s?"
        + "|(?<k>" + Quantities.Small + ") " + Place + " " + Noun + "s?"
        + "|(?<prior>prior|previous|preceding|earlier) " + Noun
        + "|(?<all>all|every one) (?:of )?(?:the )?(?:available )?" + Count + Noun + "s"
        + "|(?<each>(?:for |in |over |across |of )?(?:every single|every|each|each of the)) " + Noun + @"s?(?! ?\d)"
        + "|(?<those>the|of|these|those|our|my|each of(?: the)?|for each of(?: the)?|all) (?<k>" + Quantities.Small + ") " + Noun + "s"
        + "|(?<both>both|either) (?:of )?(?:the )?" + Noun + @"s?)\b",
        RegexOptions.ExplicitCapture,
        PatternTime.Milliseconds)]
    private static partial Regex Ordinals();
}
