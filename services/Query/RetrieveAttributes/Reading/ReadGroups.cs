using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>One figure per what: the columns after "per", "by", "for each" and the like.</summary>
internal sealed class ReadGroups : IReadingStep
{
    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        foreach (var cue in inquiry.Words(Cue.GroupBy))
        {
            Read(inquiry, cue);
        }

        foreach (var word in inquiry.Words(Cue.Quarterly).Where(_ => inquiry.Table.PeriodColumn is not null))
        {
            Group(inquiry, word, inquiry.Table.PeriodColumn!);
        }

        ReadLevels(inquiry);
        ReadBreakdown(inquiry);
        KeepApart(inquiry);
        if (inquiry.Draft.GroupBy.Count > 0 || inquiry.Has(Cue.Run, Cue.Scenario, Cue.Cycle))
        {
            inquiry.ExplainAll("", Cue.Breakdown);
        }

        return null;
    }

    /// <summary>"Split assets across segments": the columns are those that are named.</summary>
    private static void ReadBreakdown(Inquiry inquiry)
    {
        if (inquiry.Draft.GroupBy.Count == 0 && inquiry.Has(Cue.Breakdown))
        {
            foreach (var noun in inquiry.Open<Mention.Column>().Where(c => c.Columns is [{ Role: not ColumnRole.Measure }] && !Tags.IsOfPeriod(inquiry, c)).ToList())
            {
                Group(inquiry, noun, noun.Columns[0]);
            }
        }
    }

    /// <summary>"Of A and of B, separately": one figure for each of the list.</summary>
    private static void KeepApart(Inquiry inquiry)
    {
        foreach (var word in inquiry.Words(Cue.Separately).ToList())
        {
            inquiry.Explain(word, "one figure each");
            foreach (var filter in inquiry.Draft.Filters.Values.Where(f => f.Kept.Count > 1 && f.Column.Role != ColumnRole.Period && !inquiry.Draft.Groups(f.Column)))
            {
                inquiry.Draft.GroupBy.Add(filter.Column);
            }
        }
    }

    /// <summary>"At segment level", "on a quarterly basis", "run-level".</summary>
    private static void ReadLevels(Inquiry inquiry)
    {
        foreach (var level in inquiry.Words(Cue.Level, Cue.Breakdown))
        {
            if (inquiry.Before(level) is Mention.Column { Columns: [{ Role: not ColumnRole.Measure } column] } noun && noun.Span.End == level.Span.First)
            {
                Group(inquiry, noun, column);
            }
        }
    }

    private static void Read(Inquiry inquiry, Mention cue)
    {
        if (inquiry.Before(cue) is Mention.Word { Cue: Cue.Across } && inquiry.Asked(cue).Equals("every", StringComparison.OrdinalIgnoreCase) && inquiry.After(cue) is Mention.Column all)
        {
            // "Across every business" is all of them together.
            inquiry.Explain(cue, "");
            inquiry.Explain(all, $"every {all.Columns[0].Name}");
            return;
        }

        if (inquiry.Before(cue) is Mention.Of runs && (runs.Span.End == cue.Span.First || !ListsValues(inquiry)) && cue.Span.Count == 1 && inquiry.Asked(cue).Equals("each", StringComparison.OrdinalIgnoreCase))
        {
            // "The first two runs each".
            inquiry.Explain(cue, "");
            return;
        }

        var next = inquiry.After(cue);
        next = OfValues(inquiry, next);
        next = next is Mention.Number && inquiry.After(next) is Mention.Word { Cue: Cue.Scenario or Cue.Cycle } ? inquiry.After(next) : next;
        while (next is Mention.Word { Cue: Cue.Distinct or Cue.All or Cue.GroupBy or Cue.Row } && !(next is Mention.Word { Cue: Cue.Row } && inquiry.After(next) is not Mention.Column))
        {
            next = inquiry.After(next);
        }

        if (IsTrailing(inquiry, cue, next) && ReadTrailing(inquiry, cue))
        {
            return;
        }

        switch (next)
        {
            case Mention.Column { Columns: [{ Role: not ColumnRole.Measure }] } column:
                inquiry.Explain(cue, "");
                GroupList(inquiry, column);
                break;
            case Mention.Of when inquiry.Asked(cue).Contains("each", StringComparison.OrdinalIgnoreCase) || inquiry.Asked(cue).Contains("every", StringComparison.OrdinalIgnoreCase):
                // "For each of run 1 and run 2".
                inquiry.Explain(cue, "");
                break;
            case Mention.Scenario or Mention.Of when inquiry.Asked(cue).Equals("according to", StringComparison.OrdinalIgnoreCase):
                inquiry.Explain(cue, "");
                break;
            case Mention.Bound or Mention.Period or Mention.Value when inquiry.Asked(cue).Equals("by", StringComparison.OrdinalIgnoreCase):
                inquiry.Explain(cue, "");
                break;
            case Mention.Word { Cue: Cue.Run }:
                inquiry.Explain(cue, "");
                inquiry.Explain(next, "one figure per run");
                break;
            case Mention.Word { Cue: Cue.Row } when inquiry.Draft.Function == AggregationFunction.Avg:
                inquiry.Explain(cue, "");
                break;
            case Mention.Word { Cue: Cue.Scenario or Cue.Cycle }:
                // Which scenarios or cycles these are is chosen later.
                inquiry.Explain(cue, "");
                break;
            case not Mention.Column when cue.Span.Count == 1 && inquiry.Asked(cue).Equals("each", StringComparison.OrdinalIgnoreCase) && ReadTrailing(inquiry, cue):
                break;
        }
    }

    /// <summary>"One line each, run 1": what follows begins anew.</summary>
    private static bool IsTrailing(Inquiry inquiry, Mention cue, Mention? next) =>
        cue.Span.Count == 1 && inquiry.Asked(cue).Equals("each", StringComparison.OrdinalIgnoreCase) && (next is null || inquiry.Wording.Tokens[next.Span.First].Separator is ',' or ';');

    private static bool ListsValues(Inquiry inquiry) => inquiry.Draft.Filters.Values.Any(f => f.Kept.Count > 1 && f.Column.Role != ColumnRole.Period);

    /// <summary>"A and B, one line each", "all businesses, one line each".</summary>
    private static bool ReadTrailing(Inquiry inquiry, Mention cue)
    {
        if (inquiry.Open<Mention.Column>().FirstOrDefault(c => c.Span.End <= cue.Span.First && inquiry.Before(c) is Mention.Word { Cue: Cue.All }) is { Columns: [var column] } all)
        {
            Group(inquiry, all, column);
            inquiry.Explain(cue, "");
            return true;
        }

        var lists = inquiry.Draft.Filters.Values.Where(f => f.Kept.Count > 1 && f.Column.Role != ColumnRole.Period).ToList();
        foreach (var filter in lists)
        {
            Group(inquiry, cue, filter.Column);
        }

        return lists.Count > 0;
    }

    /// <summary>"Each Credit Cards segment": the noun stands behind the value that narrows it.</summary>
    private static Mention? OfValues(Inquiry inquiry, Mention? next)
    {
        var noun = next;
        while (noun is Mention.Value)
        {
            noun = inquiry.After(noun) is { } after && after.Span.First == noun.Span.End ? after : null;
        }

        return next is Mention.Value && noun is Mention.Column { Columns: [{ Role: ColumnRole.Dimension }] } ? noun : next;
    }

    private static void GroupList(Inquiry inquiry, Mention.Column first)
    {
        Mention? next = first;
        Mention last = first;
        while (next is Mention.Column { Columns: [{ Role: not ColumnRole.Measure } column] } && (next == first || Lists.AreNeighbours(inquiry, last, next)))
        {
            Group(inquiry, next, column);
            last = next;
            next = ItemAfter(inquiry, last);
        }
    }

    private static Mention? ItemAfter(Inquiry inquiry, Mention last)
    {
        var next = inquiry.After(last);
        return next is Mention.Word { Cue: Cue.And } ? inquiry.After(next) : next;
    }

    private static void Group(Inquiry inquiry, Mention mention, ColumnDefinition column)
    {
        if (!inquiry.Draft.Groups(column))
        {
            inquiry.Draft.GroupBy.Add(column);
        }

        inquiry.Explain(mention, $"one figure per {column.Name}");
    }
}
