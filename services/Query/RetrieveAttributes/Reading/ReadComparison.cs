using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// What is compared with what: the one key that two values are named of. Words of change prefer two periods; where more than one key could be meant, or none,
/// it is asked back.
/// </summary>
internal sealed class ReadComparison : IReadingStep
{
    private static readonly string[] Restricting = ["where", "whose"];
    private static readonly string[] Lags = [", year over year", ", quarter over quarter"];

    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        ReadTrend(inquiry);
        var words = new ComparisonWords(inquiry);
        if (words.IsSideBySide)
        {
            return PutSideBySide(inquiry, words);
        }

        return words.IsChange ? ReadChange(inquiry, words) : ExplainBetween(inquiry);
    }

    /// <summary>"The trend of assets" is one figure per period.</summary>
    private static void ReadTrend(Inquiry inquiry)
    {
        if (inquiry.Table.PeriodColumn is { } period && inquiry.Has(Cue.Trend))
        {
            Group(inquiry, period);
            inquiry.ExplainAll($"one figure per {period.Name}", Cue.Trend);
        }
    }

    private static Retrieval.Stopped? ExplainBetween(Inquiry inquiry)
    {
        if (ComparisonAxes.Of(inquiry).Any() || inquiry.Mentions.OfType<Mention.Period>().Count() > 1)
        {
            inquiry.ExplainAll("", Cue.Between);
        }

        return null;
    }

    private static Retrieval.Stopped? PutSideBySide(Inquiry inquiry, ComparisonWords words)
    {
        var axes = ComparisonAxes.Of(inquiry).ToList();
        var periods = PeriodSides.AreTwo(inquiry);
        foreach (var column in axes.Select(a => inquiry.Table.Column(a.Along)).OfType<ColumnDefinition>())
        {
            Group(inquiry, column);
        }

        if (!periods && inquiry.Table.PeriodColumn is { } period && inquiry.Mentions.OfType<Mention.Period>().Skip(1).Any())
        {
            Group(inquiry, period);
        }

        if (axes.Count == 0 && !periods && !HasFigures(inquiry))
        {
            return AskWhat(inquiry);
        }

        inquiry.Draft.Comparison = periods && !inquiry.Draft.Groups(inquiry.Table.PeriodColumn!)
            ? new ComparisonDraft(ComparisonKind.SideBySide, inquiry.Table.PeriodColumn!.Name)
            : axes.Select(a => new ComparisonDraft(ComparisonKind.SideBySide, a.Along)).FirstOrDefault();
        words.Explain("side by side");
        return RunsInBothWays(inquiry);
    }

    /// <summary>Something is asked for that has several figures by itself.</summary>
    private static bool HasFigures(Inquiry inquiry) =>
        inquiry.Draft.GroupBy.Count > 0 || inquiry.Words(Cue.Run).Any() || (inquiry.Selection.RunsNamed && inquiry.Selection.RunIds.Count > 1);

    private static Retrieval.Stopped? ReadChange(Inquiry inquiry, ComparisonWords words)
    {
        if (inquiry.Draft.Share is not null || inquiry.Draft.Outer is not null)
        {
            inquiry.Unbuilt = new Unbuilt("The change of a share, average or extreme of totals");
            return null;
        }

        if (OfAnotherKind(inquiry) is { } stop)
        {
            return stop;
        }

        if (words.Quarters is { } quarters && inquiry.Table.PeriodColumn is { } column)
        {
            // Each change stands beside its two periods.
            inquiry.Draft.GroupBy.Remove(column);
            return Compare(inquiry, words, new ComparisonDraft(words.Kind, column.Name) { Quarters = quarters });
        }

        var axes = ComparisonAxes.Of(inquiry).ToList();
        if (PeriodSides.AreTwo(inquiry) && axes.Find(a => AreEnds(inquiry, a)) is { } other)
        {
            return AskWhichTwo(inquiry, [other, new ComparisonAxis(inquiry.Table.PeriodColumn!.Name, [.. inquiry.Mentions.OfType<Mention.Period>().Select(inquiry.Asked)], [])]);
        }

        if (PeriodSides.AreTwo(inquiry) && (words.Moves || axes.Count == 0) && inquiry.Draft.Groups(inquiry.Table.PeriodColumn!))
        {
            return inquiry.AskBack(
                StopReason.Ambiguous,
                "Say whether one change from the first period to the last is asked for, or each quarter's against the quarter before.",
                Rewriting.Append(inquiry, Lags[1]));
        }

        return PeriodSides.AreTwo(inquiry) && (words.Moves || axes.Count == 0)
            ? Compare(inquiry, words, new ComparisonDraft(words.Kind, inquiry.Table.PeriodColumn!.Name))
            : CompareAlong(inquiry, words, axes);
    }

    /// <summary>"The biggest increase" is a change that is chosen, and "where assets exceed liabilities" chooses groups: neither is a change of what is asked for.</summary>
    private static Retrieval.Stopped? OfAnotherKind(Inquiry inquiry)
    {
        if (inquiry.Draft.Function is AggregationFunction.Max or AggregationFunction.Min && !inquiry.Has(Cue.Row))
        {
            return inquiry.AskBack(
                StopReason.Ambiguous,
                "Say which changes the largest or smallest is to be chosen of, for instance 'which business rose most', or ask for the change of the largest row.");
        }

        var than = inquiry.Words(Cue.Than).FirstOrDefault(w => inquiry.Wording.Tokens.Take(w.Span.First).Any(t => Restricting.Contains(t.Word)));
        return than is null ? null : inquiry.Refuse(StopReason.OutOfScope, $"Groups are chosen by a bound on their own figure only, not by what '{inquiry.Asked(than)}' compares; ask for the difference of each.");
    }

    /// <summary>"Run 1 to run 2", "from run 1 to run 3"; "runs 1 to 3" are a list.</summary>
    private static bool AreEnds(Inquiry inquiry, ComparisonAxis axis)
    {
        if (axis.Mentions is not [var first, ..])
        {
            return false;
        }

        var tokens = inquiry.Wording.Tokens;
        var isFrom = first.Span.First > 0 && tokens[first.Span.First - 1].Word == "from";
        return (isFrom || axis.Names.Count == 2) && tokens.Take(axis.Mentions[^1].Span.End).Skip(first.Span.First).Any(t => t.Word == "to");
    }

    private static Retrieval.Stopped? CompareAlong(Inquiry inquiry, ComparisonWords words, List<ComparisonAxis> axes)
    {
        if (axes is not [{ Names: [var first, var second] } axis])
        {
            return axes.Count == 0 ? AskWhat(inquiry) : AskWhichTwo(inquiry, axes);
        }

        inquiry.Draft.GroupBy.RemoveAll(column => column.Name == axis.Along);
        var isTurned = IsTurned(inquiry, axis);
        return Compare(inquiry, words, new ComparisonDraft(words.Kind, axis.Along) { From = [isTurned ? second : first], To = [isTurned ? first : second] });
    }

    private static Retrieval.Stopped? Compare(Inquiry inquiry, ComparisonWords words, ComparisonDraft comparison)
    {
        inquiry.Draft.Comparison = comparison;
        words.Explain(comparison.Kind == ComparisonKind.PercentChange ? "percent change" : "change");
        return RunsInBothWays(inquiry);
    }

    /// <summary>"Runs 1 and 2 combined, against run 3".</summary>
    private static Retrieval.Stopped? RunsInBothWays(Inquiry inquiry) => inquiry is { Selection.CombineRuns: true, Draft.Comparison.Along: "run_id" }
        ? inquiry.AskBack(StopReason.Ambiguous, "Runs are added, or held against each other: not both at a time. Ask for one of the two.")
        : null;

    /// <summary>"How much higher is A than B", "A relative to B": the second is what is compared with.</summary>
    private static bool IsTurned(Inquiry inquiry, ComparisonAxis axis) =>
        axis.Mentions is [var first, var second, ..]
        && inquiry.Mentions.Any(m => m is Mention.Word { Cue: Cue.Than or Cue.Compare or Cue.Minus } && m.Span.First >= first.Span.End && m.Span.End <= second.Span.First);

    private static Retrieval.Stopped AskWhat(Inquiry inquiry)
    {
        var periods = inquiry.Mentions.OfType<Mention.Period>().ToList();
        return inquiry.AskBack(
            StopReason.Incomplete,
            "Say what is compared with what: two periods, runs, scenarios, cycles, or two values of a column.",
            [.. periods.Count == 1 ? Lags.Select(w => Rewriting.Append(inquiry, w)) : []]);
    }

    private static Retrieval.Stopped AskWhichTwo(Inquiry inquiry, List<ComparisonAxis> axes) => inquiry.AskBack(
        StopReason.Ambiguous,
        axes.Count == 1
            ? $"A difference has two sides, and {Listing.Of(axes[0].Names)} are named; name two of them, or ask for them side by side."
            : $"It is open what is compared: {Listing.Of(axes.Select(a => $"{Listing.Of(a.Names)} ({a.Along})"))}; name two values of one of them only.");

    private static void Group(Inquiry inquiry, ColumnDefinition column)
    {
        if (!inquiry.Draft.Groups(column))
        {
            inquiry.Draft.GroupBy.Add(column);
        }
    }
}
