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

        return null;
    }

    private static void Read(Inquiry inquiry, Mention cue)
    {
        var next = inquiry.After(cue);
        while (next is Mention.Word { Cue: Cue.Distinct or Cue.All or Cue.GroupBy })
        {
            next = inquiry.After(next);
        }

        switch (next)
        {
            case Mention.Column { Columns: [{ Role: not ColumnRole.Measure }] } column:
                inquiry.Explain(cue, "");
                GroupList(inquiry, column);
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
        }
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
