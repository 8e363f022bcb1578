using System.Globalization;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>What the reader must know beside changes, shares and nested figures: what is missing behind them, and what they cannot say.</summary>
internal static class DerivedNotes
{
    public static IEnumerable<string> Of(AnswerFacts facts)
    {
        var gaps = facts.Figures.Gaps;
        return
        [
            .. gaps.Sides.Count > 0 ? [$"No change where one side lacks every row, which is not a zero: {MissingSide.List(gaps.Sides)}."] : Array.Empty<string>(),
            .. facts.Attributes.CombineRuns && gaps.Sides.Count > 0 ? ["Runs are not added, because not every run has both sides."] : Array.Empty<string>(),
            .. OneSided(facts),
            .. gaps.LeftOut.Select(left => LeftOut(left, facts)),
            .. Inner(gaps.Inner, facts),
            .. Shares(gaps.Shares, facts),
            .. PercentNotes.Of(facts),
        ];
    }

    private static IEnumerable<string> OneSided(AnswerFacts facts)
    {
        foreach (var (from, to) in facts.How.Pairs)
        {
            var rows = facts.Figures.Figures.Rows.Where(figure => facts.How.Pairs.Count == 1 || figure.Keys[facts.How.Along!] == to).ToList();
            var (onlyTo, onlyFrom) = (rows.Where(figure => figure.Compared!.From is null).ToList(), rows.Where(figure => figure.Compared!.To is null).ToList());
            if (onlyTo.Count > 0)
            {
                yield return $"Only in {Printable.Escape(to)}, counted as zero in {Printable.Escape(from)}: {Printable.List(onlyTo.Select(ScopePhrase.Name))}.";
            }

            if (onlyFrom.Count > 0)
            {
                yield return $"Only in {Printable.Escape(from)}, counted as zero in {Printable.Escape(to)}: {Printable.List(onlyFrom.Select(ScopePhrase.Name))}.";
            }
        }
    }

    private static string LeftOut(LeftOutGroups left, AnswerFacts facts)
    {
        var change = FigureFormat.ShowChange(ChangeFigures.Change(left.Sides), facts.Figures.Figures.ComparedUnit!);
        var (groups, verb) = left.Groups == 1 ? ("1 group counts", "its change is") : (string.Create(CultureInfo.InvariantCulture, $"{left.Groups:N0} groups count"), "their changes add up to");
        return $"{groups} in the total{ScopePhrase.Where(left.Total)} and {(left.Groups == 1 ? "is" : "are")} not shown; {verb} {change}.";
    }

    private static IEnumerable<string> Inner(IReadOnlyList<InnerGap> inner, AnswerFacts facts) => inner.Count == 0
        ? []
        : [$"Fewer than {inner[0].Asked} values of {Printable.Escape(facts.How.Over!)} stand behind {Printable.List(inner.Select(gap => string.Create(CultureInfo.InvariantCulture, $"{ScopePhrase.Name(gap.Where)} ({gap.Found})")))}; the others do not count as zero."];

    private static IEnumerable<string> Shares(IReadOnlyList<Figure> missing, AnswerFacts facts) => missing.Count == 0
        ? []
        : [$"No row matches for {FilterPhrase.Together(facts.How.ShareOf!, facts.How.Values, facts)} in {Printable.List(missing.Select(ScopePhrase.Name))}; that is not a zero."];
}
