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
            inquiry.Group(word, inquiry.Table.PeriodColumn!);
        }

        GroupNouns.Read(inquiry);
        GroupLists.KeepApart(inquiry);
        if (inquiry.Draft.GroupBy.Count > 0 || inquiry.Has(Cue.Run, Cue.Scenario, Cue.Cycle))
        {
            inquiry.ExplainAll("", Cue.Breakdown);
        }

        return null;
    }

    private static void Read(Inquiry inquiry, Mention cue)
    {
        if (SaysNothing(inquiry, cue))
        {
            inquiry.Explain(cue, "");
            return;
        }

        var next = Noun(inquiry, cue);
        if (!GroupLists.IsTrailing(inquiry, cue, next) || !GroupLists.ReadTrailing(inquiry, cue))
        {
            Take(inquiry, cue, next);
        }
    }

    private static bool SaysNothing(Inquiry inquiry, Mention cue)
    {
        if (inquiry.Before(cue) is Mention.Word { Cue: Cue.Across } && Says(inquiry, cue, "every") && inquiry.After(cue) is Mention.Column all)
        {
            // "Across every business" is all of them together.
            inquiry.Explain(all, $"every {all.Columns[0].Name}");
            return true;
        }

        // "The first two runs each".
        return Says(inquiry, cue, "each") && inquiry.Before(cue) is Mention.Of runs && (runs.Span.End == cue.Span.First || !GroupLists.AreThere(inquiry));
    }

    /// <summary>What the figures are asked of each of.</summary>
    private static Mention? Noun(Inquiry inquiry, Mention cue)
    {
        var next = OfValues(inquiry, inquiry.After(cue));
        next = next is Mention.Number && inquiry.After(next) is Mention.Word { Cue: Cue.Scenario or Cue.Cycle } ? inquiry.After(next) : next;
        while (next is Mention.Word { Cue: Cue.Distinct or Cue.All or Cue.GroupBy or Cue.Row } && !(next is Mention.Word { Cue: Cue.Row } && inquiry.After(next) is not Mention.Column))
        {
            next = inquiry.After(next);
        }

        return next;
    }

    private static void Take(Inquiry inquiry, Mention cue, Mention? noun)
    {
        switch (noun)
        {
            case Mention.Column { Columns: [{ Role: not ColumnRole.Measure }] } column:
                inquiry.Explain(cue, "");
                GroupList(inquiry, column);
                break;
            case Mention.Word { Cue: Cue.Run }:
                inquiry.Explain(cue, "");
                inquiry.Explain(noun, "one figure per run");
                break;
            case { } named when IsNamedAnyway(inquiry, cue, named):
                inquiry.Explain(cue, "");
                break;
            case not Mention.Column when Says(inquiry, cue, "each") && GroupLists.ReadTrailing(inquiry, cue):
                break;
        }
    }

    /// <summary>"For each of run 1 and run 2", "according to run 2", "fell by more than 5", "per scenario": which these are is chosen later.</summary>
    private static bool IsNamedAnyway(Inquiry inquiry, Mention cue, Mention noun) => noun switch
    {
        Mention.Word { Cue: Cue.Scenario or Cue.Cycle } => true,
        Mention.Word { Cue: Cue.Row } => inquiry.Draft.Function == AggregationFunction.Avg,
        Mention.Bound or Mention.Period or Mention.Value => Says(inquiry, cue, "by"),
        Mention.Of when Tokenizer.Split(inquiry.Asked(cue)).Any(t => t.Word is "each" or "every") => true,
        Mention.Of or Mention.Scenario => Says(inquiry, cue, "according to"),
        _ => false,
    };

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
            inquiry.Group(next, column);
            last = next;
            next = ItemAfter(inquiry, last);
        }
    }

    private static Mention? ItemAfter(Inquiry inquiry, Mention last)
    {
        var next = inquiry.After(last);
        return next is Mention.Word { Cue: Cue.And } ? inquiry.After(next) : next;
    }

    private static bool Says(Inquiry inquiry, Mention cue, string word) => inquiry.Asked(cue).Equals(word, StringComparison.OrdinalIgnoreCase);
}
