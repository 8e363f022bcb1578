using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.BuildSql;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// What is compared with what: the one key that two values are named of. Words of change prefer two periods; where more than one key could be meant, or none,
/// it is asked back.
/// </summary>
internal sealed class ReadComparison : IReadingStep
{
    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        ReadTrend(inquiry);
        var words = new ComparisonWords(inquiry);
        if (words.IsSideBySide)
        {
            return SidesBySide.Put(inquiry, words);
        }

        return words.IsChange ? ReadChange(inquiry, words) : ExplainBetween(inquiry);
    }

    /// <summary>"The trend of assets" is one figure per period.</summary>
    private static void ReadTrend(Inquiry inquiry)
    {
        if (inquiry.Table.PeriodColumn is { } period && inquiry.Has(Cue.Trend))
        {
            inquiry.Draft.Group(period);
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

    private static Retrieval.Stopped? ReadChange(Inquiry inquiry, ComparisonWords words)
    {
        if (inquiry.Draft.Share is not null || inquiry.Draft.Outer is not null)
        {
            inquiry.Unbuilt = new Unbuilt("The change of a share, average or extreme of totals");
            return null;
        }

        if (ComparisonQuestions.OfAnotherKind(inquiry) is { } stop)
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
        if (PeriodSides.AreTwo(inquiry) && axes.Find(a => AreEnds(inquiry, a) || AreBetween(inquiry, a)) is { } other)
        {
            var periods = inquiry.Mentions.OfType<Mention.Period>().Select(inquiry.Asked);
            return ComparisonQuestions.WhichTwo(inquiry, [other, new ComparisonAxis(inquiry.Table.PeriodColumn!.Name, [.. periods], [])]);
        }

        if (PeriodSides.AreTwo(inquiry) && (words.Moves || axes.Count == 0) && inquiry.Draft.Groups(inquiry.Table.PeriodColumn!))
        {
            return ComparisonQuestions.OneOrEach(inquiry);
        }

        return PeriodSides.AreTwo(inquiry) && (words.Moves || axes.Count == 0)
            ? Compare(inquiry, words, new ComparisonDraft(words.Kind, inquiry.Table.PeriodColumn!.Name))
            : CompareAlong(inquiry, words, axes);
    }

    /// <summary>"The change between scenarios".</summary>
    private static bool AreBetween(Inquiry inquiry, ComparisonAxis axis) => inquiry.Words(Cue.Between).Select(inquiry.After).Any(noun =>
        axis.Mentions.Contains(noun)
        || (axis.Along, noun) is (PartitionColumns.Scenario, Mention.Word { Cue: Cue.Scenario }) or (PartitionColumns.Cycle, Mention.Word { Cue: Cue.Cycle }) or (PartitionColumns.RunId, Mention.Word { Cue: Cue.Run }));

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
            return axes.Count == 0 ? ComparisonQuestions.What(inquiry) : ComparisonQuestions.WhichTwo(inquiry, axes);
        }

        inquiry.Draft.GroupBy.RemoveAll(column => column.Name == axis.Along);
        var isTurned = IsTurned(inquiry, axis);
        return Compare(inquiry, words, new ComparisonDraft(words.Kind, axis.Along) { From = [isTurned ? second : first], To = [isTurned ? first : second] });
    }

    private static Retrieval.Stopped? Compare(Inquiry inquiry, ComparisonWords words, ComparisonDraft comparison)
    {
        inquiry.Draft.Comparison = comparison;
        words.Explain(comparison.Kind == ComparisonKind.PercentChange ? "percent change" : "change");
        return ComparisonQuestions.RunsInBothWays(inquiry);
    }

    /// <summary>"How much higher is A than B", "A relative to B": the second is what is compared with.</summary>
    private static bool IsTurned(Inquiry inquiry, ComparisonAxis axis) =>
        axis.Mentions is [var first, var second, ..]
        && inquiry.Mentions.Any(m => m is Mention.Word { Cue: Cue.Than or Cue.Compare or Cue.Minus } && m.Span.First >= first.Span.End && m.Span.End <= second.Span.First);
}
