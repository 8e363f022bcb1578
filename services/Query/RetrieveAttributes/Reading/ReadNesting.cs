using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.BuildSql;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// Totals that are aggregated once more: "the average of the quarterly totals", "the highest run total". An average or extreme that stands without the word
/// "total" is one over rows.
/// </summary>
internal sealed class ReadNesting : IReadingStep
{
    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        var draft = inquiry.Draft;
        if (draft.Outer is not null || draft.Function is not (AggregationFunction.Avg or AggregationFunction.Max or AggregationFunction.Min))
        {
            return null;
        }

        if (inquiry.Has(Cue.Average) && inquiry.Has(Cue.Highest, Cue.Lowest) && (inquiry.Has(Cue.Sum) || inquiry.Has(Cue.Quarterly)))
        {
            inquiry.Unbuilt = new Unbuilt("An average of extremes, or an extreme of averages,");
            return null;
        }

        if (!inquiry.Has(Cue.Sum))
        {
            return ReadQuarterly(inquiry);
        }

        (draft.Outer, draft.Function) = (draft.Function, AggregationFunction.Sum);
        foreach (var total in inquiry.Words(Cue.Sum))
        {
            Read(inquiry, total);
        }

        return null;
    }

    /// <summary>"Average quarterly assets" speaks of one level per quarter; "the quarterly average" leaves open of what.</summary>
    private static Retrieval.Stopped? ReadQuarterly(Inquiry inquiry)
    {
        if (inquiry.Has(Cue.Row) || inquiry.Table.PeriodColumn is not { } period)
        {
            return null;
        }

        foreach (var function in inquiry.Words(Cue.Average, Cue.Highest, Cue.Lowest).ToList())
        {
            if (inquiry.After(function) is { } key && key.Span.First == function.Span.End && IsQuarterly(key))
            {
                (inquiry.Draft.Outer, inquiry.Draft.Function) = (inquiry.Draft.Function, AggregationFunction.Sum);
                TakeOver(inquiry, key, period.Name, period);
                return null;
            }

            if (inquiry.Before(function) is Mention.Word { Cue: Cue.Quarterly } quarterly && quarterly.Span.End == function.Span.First)
            {
                var word = inquiry.Asked(function);
                return inquiry.AskBack(
                    StopReason.Ambiguous,
                    $"'{inquiry.Asked(quarterly)} {word}' can be that of the rows of each quarter, or of the quarters' totals; say which.",
                    [.. new[] { $"{word} quarterly total", $"{word} row per quarter" }.Select(w => Rewriting.ReplaceAll(inquiry, [quarterly, function], w))]);
            }
        }

        return null;
    }

    private static bool IsQuarterly(Mention mention) => mention is Mention.Word { Cue: Cue.Quarterly } or Mention.Column { Columns: [{ Role: ColumnRole.Period }] };

    private static void Read(Inquiry inquiry, Mention.Word total)
    {
        var key = KeyBefore(inquiry, total) ?? KeyAfter(inquiry, total);
        switch (key)
        {
            case Mention.Column { Columns: [{ Role: not ColumnRole.Measure } column] }:
                TakeOver(inquiry, key, column.Name, column);
                break;
            case Mention.Word { Cue: Cue.Quarterly } when inquiry.Table.PeriodColumn is { } period:
                TakeOver(inquiry, key, period.Name, period);
                break;
            case Mention.Word { Cue: Cue.Run }:
                TakeOver(inquiry, key, PartitionColumns.RunId, null);
                break;
        }
    }

    /// <summary>"Quarter-end totals", "quarter-end liability totals", "the run total".</summary>
    private static Mention? KeyBefore(Inquiry inquiry, Mention total)
    {
        var (next, before) = (total, inquiry.Before(total));
        while (before is Mention.Value && before.Span.End == next.Span.First)
        {
            (next, before) = (before, inquiry.Before(before));
        }

        var isBeside = before is not null && before.Span.End == next.Span.First;
        return isBeside && before is (Mention.Column or Mention.Word { Cue: Cue.Quarterly or Cue.Run }) ? before : null;
    }

    /// <summary>"The totals per quarter", "the totals of each run".</summary>
    private static Mention? KeyAfter(Inquiry inquiry, Mention.Word total)
    {
        var cue = inquiry.Words(Cue.GroupBy).FirstOrDefault(c => c.Span.First >= total.Span.End);
        return inquiry.IsPlural(total) && cue is not null ? inquiry.After(cue) : null;
    }

    private static void TakeOver(Inquiry inquiry, Mention key, string name, ColumnDefinition? column)
    {
        inquiry.Draft.Over = name;
        if (inquiry.Before(key) is Mention.Number number && number.Span.End == key.Span.First)
        {
            // "The three run totals".
            inquiry.Explain(number, "");
        }

        inquiry.Draft.GroupBy.RemoveAll(group => group == column);
        inquiry.Explain(key, $"one total per {name}");
    }
}
