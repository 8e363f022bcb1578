using System.Text.RegularExpressions;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Joins periods by the words around them: from … to, between … and, since, until, after, before.</summary>
internal static partial class PeriodRanges
{
    private const int LongestOpening = 64;

    /// <summary>Gives a quarter without year the year of the next one it is joined to: "Q1 and Q2 2023".</summary>
    public static IReadOnlyList<PeriodAtom> WithYears(string line, IReadOnlyList<PeriodAtom> atoms)
    {
        var dated = atoms.ToArray();
        for (var i = dated.Length - 2; i >= 0; i--)
        {
            var joined = Joint().IsMatch(line.AsSpan(dated[i].End, dated[i + 1].Index - dated[i].End));
            if (joined && dated[i].Phrase is PeriodPhrase.Yearless yearless && dated[i + 1].Phrase is PeriodPhrase.Quarters { From: { } next })
            {
                var quarter = Quarter.Of(next.Fine.Year, yearless.Number);
                dated[i] = dated[i] with { Phrase = new PeriodPhrase.Quarters(Edge.StartOf(quarter), Edge.EndOf(quarter)) };
            }
        }

        return dated;
    }

    public static IEnumerable<PeriodAtom> Join(string line, IReadOnlyList<PeriodAtom> atoms)
    {
        for (var i = 0; i < atoms.Count; i++)
        {
            var joined = i + 1 < atoms.Count ? JoinPair(line, atoms[i], atoms[i + 1]) : null;
            yield return joined ?? Bounded(line, atoms[i]);
            i += joined is null ? 0 : 1;
        }
    }

    private static PeriodAtom? JoinPair(string line, PeriodAtom first, PeriodAtom second)
    {
        if (first.Phrase is not PeriodPhrase.Quarters { From: { } from } || second.Phrase is not PeriodPhrase.Quarters { To: { } to })
        {
            return null;
        }

        var before = Opening().Match(Ahead(line, first));
        var between = line[first.End..second.Index];
        var isRange = To().IsMatch(between) || (between == " and " && before.Value.StartsWith("between", StringComparison.Ordinal));
        return isRange && from.Fine <= to.Fine ? Spread(before, first, second.End, new PeriodPhrase.Range(from, to, first.Phrase, second.Phrase)) : null;
    }

    private static PeriodAtom Bounded(string line, PeriodAtom atom)
    {
        if (atom.Phrase is not PeriodPhrase.Quarters { From: { } from, To: { } to })
        {
            return atom;
        }

        var after = Onwards().Match(line[atom.End..Math.Min(line.Length, atom.End + LongestOpening)]);
        var before = Bound().Match(Ahead(line, atom));
        return before switch
        {
            _ when after.Success => Spread(Opening().Match(Ahead(line, atom)), atom, atom.End + after.Length, new PeriodPhrase.Quarters(from, null)),
            _ when before.Groups["since"].Success => Spread(before, atom, atom.End, new PeriodPhrase.Quarters(from, null)),
            _ when before.Groups["after"].Success => Spread(before, atom, atom.End, new PeriodPhrase.Quarters(to.Plus(1), null)),
            _ when before.Groups["before"].Success => Spread(before, atom, atom.End, new PeriodPhrase.Quarters(null, from.Plus(-1))),
            _ when before.Groups["until"].Success => Spread(before, atom, atom.End, new PeriodPhrase.Quarters(null, to)),
            _ => atom,
        };
    }

    /// <summary>As much before the period as the longest of the opening phrases can be.</summary>
    private static string Ahead(string line, PeriodAtom atom) => line[Math.Max(0, atom.Index - LongestOpening)..atom.Index];

    private static PeriodAtom Spread(Match before, PeriodAtom first, int end, PeriodPhrase phrase)
    {
        var start = before.Success ? first.Index - before.Length : first.Index;
        return new PeriodAtom(start, end - start, phrase);
    }

    [GeneratedRegex(@"^(?: to |, to | through | thru | till | until | up to | up to and including | through to | to the end of |-| - )(?:the )?$", RegexOptions.None, PatternTime.Milliseconds)]
    private static partial Regex To();

    [GeneratedRegex("^(?: and |, and |, | to | or |-| through | plus | versus | vs | against | compared to | compared with )(?:in )?$", RegexOptions.None, PatternTime.Milliseconds)]
    private static partial Regex Joint();

    [GeneratedRegex(@"(?:between|from|starting|starting from|starting in|beginning in) (?:the )?$", RegexOptions.None, PatternTime.Milliseconds)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?: onwards?| and onwards?| on(?=$|[,;]| and\b)| and later| or later| and after| and beyond| forward)", RegexOptions.None, PatternTime.Milliseconds)]
    private static partial Regex Onwards();

    [GeneratedRegex(
        @"\b(?:(?<since>since|(?:on|in|at) (?:or|and) after|starting from|starting in|starting with|beginning in|beginning with|as from|no earlier than)"
        + @"|(?<after>after|following|later than|beyond)"
        + @"|(?<before>before|prior to|earlier than|ahead of|preceding)"
        + @"|(?<until>(?:on|in|at|by) (?:or|and) before|up to and including|up to|until|till|through|(?<!quarters? |periods? |months? |years? )(?:ending|ending in|ending with)|no later than)) (?:the )?(?:end of )?$",
        RegexOptions.None,
        PatternTime.Milliseconds)]
    private static partial Regex Bound();
}
