using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What is to be computed: a total unless the question says otherwise.</summary>
internal sealed class ReadAggregation : IReadingStep
{
    private static readonly Cue[] Functions = [Cue.Sum, Cue.Average, Cue.Highest, Cue.Lowest];
    private static readonly Cue[] Figures = [Cue.Sum, Cue.Average, Cue.Highest, Cue.Lowest, Cue.Row, Cue.Money, Cue.Amount, Cue.Combine, Cue.Whole];

    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        if (SeveralFunctions(inquiry) is { } several)
        {
            return several;
        }

        if (RowsOfEach(inquiry) is { } rows)
        {
            return rows;
        }

        var stop = inquiry.Has(Cue.HowMany) ? ReadCount(inquiry) : ReadMeasure(inquiry);
        if (stop is null)
        {
            inquiry.ExplainAll(Meaning(inquiry), Cue.HowMany, Cue.Sum, Cue.Average, Cue.Highest, Cue.Lowest);
            inquiry.ExplainAll("", Figures);
        }

        return stop;
    }

    /// <summary>"The highest and the lowest", "which is highest, and which lowest", "total and average": one at a time.</summary>
    private static Retrieval.Stopped? SeveralFunctions(Inquiry inquiry)
    {
        var second = inquiry.Words(Functions).FirstOrDefault(w =>
            inquiry.Before(w) is Mention.Word { Cue: Cue.And } and && inquiry.Before(and) is Mention.Word first && Functions.Contains(first.Cue) && first.Cue != w.Cue);
        return second is null && !(inquiry.Has(Cue.Highest) && inquiry.Has(Cue.Lowest))
            ? null
            : inquiry.AskBack(StopReason.Ambiguous, "Ask for one of them at a time: the total, the average, the highest or the lowest.");
    }

    /// <summary>"Rows per segment" counts them, or wants one total on each.</summary>
    private static Retrieval.Stopped? RowsOfEach(Inquiry inquiry)
    {
        var rows = inquiry.Words(Cue.Row).FirstOrDefault(w =>
            inquiry.IsPlural(w) && inquiry.After(w) is Mention.Word { Cue: Cue.GroupBy } by && by.Span.First == w.Span.End && inquiry.Before(w) is not Mention.Bound);
        return rows is null || inquiry.Has(Cue.HowMany, Cue.Average, Cue.Highest, Cue.Lowest, Cue.Sum)
            ? null
            : inquiry.AskBack(
                StopReason.Ambiguous,
                $"Say whether the number of {inquiry.Asked(rows)} is asked for, or the total of their amounts.",
                Rewriting.Replace(inquiry, rows, "number of rows"),
                Rewriting.Replace(inquiry, rows, "total"));
    }

    private static Retrieval.Stopped? ReadCount(Inquiry inquiry)
    {
        var cue = inquiry.Words(Cue.HowMany).First();
        inquiry.ExplainAll("", Cue.Distinct);
        if (inquiry.Before(cue) is Mention.Word { Cue: Cue.Row })
        {
            return CountRows(inquiry);
        }

        var counted = Counted(inquiry, cue);
        return counted switch
        {
            Mention.Word { Cue: Cue.Row } => CountRows(inquiry),
            Mention.Word => ReadMeasure(inquiry),
            Mention.Column { Columns: [{ Role: not ColumnRole.Measure } column] } => CountDistinct(inquiry, counted, column),
            _ => inquiry.AskBack(
                StopReason.Incomplete,
                "Say what is to be counted: rows, or the different values of a column.",
                Rewriting.Replace(inquiry, cue, "number of rows of"),
                Rewriting.Replace(inquiry, cue, "total")),
        };
    }

    /// <summary>What the count is of: "number of rows", and "number of asset rows" where a value stands before its noun.</summary>
    private static Mention? Counted(Inquiry inquiry, Mention cue)
    {
        var next = inquiry.Mentions.FirstOrDefault(m => m.Span.First >= cue.Span.End && IsCountable(m));
        while (next is Mention.Value && inquiry.After(next) is { } noun && noun.Span.First == next.Span.End && IsCountable(noun))
        {
            next = noun;
        }

        // "Businesses with any equity: how many are there?"
        return next ?? inquiry.Open<Mention.Column>().FirstOrDefault(c => c.Columns is [{ Role: not ColumnRole.Measure }]);
    }

    private static bool IsCountable(Mention mention) => mention is Mention.Column or Mention.Value or Mention.Word { Cue: Cue.Row or Cue.Money };

    private static Retrieval.Stopped? CountRows(Inquiry inquiry)
    {
        inquiry.Draft.Function = AggregationFunction.Count;
        inquiry.Unbuilt = inquiry.Mentions.OfType<Mention.Bound>().Any(b => inquiry.After(b) is not Mention.Word { Cue: Cue.Row }) ? new Unbuilt("Counting rows that pass a bound") : inquiry.Unbuilt;
        return RefuseOver(inquiry, Cue.Average, Cue.Highest, Cue.Lowest);
    }

    private static Retrieval.Stopped? CountDistinct(Inquiry inquiry, Mention counted, ColumnDefinition column)
    {
        inquiry.Draft.Function = AggregationFunction.CountDistinct;
        inquiry.Draft.Column = column;
        inquiry.Explain(counted, $"different values of {column.Name}");
        inquiry.Unbuilt = inquiry.Mentions.OfType<Mention.Bound>().Any() ? new Unbuilt("Counting only groups that pass a bound", "ask which groups pass it, and count them") : inquiry.Unbuilt;
        return RefuseOver(inquiry, Cue.Average, Cue.Highest, Cue.Lowest);
    }

    private static Retrieval.Stopped? ReadMeasure(Inquiry inquiry)
    {
        inquiry.Draft.Function = FunctionOf(inquiry);
        var measures = inquiry.Mentions.OfType<Mention.Column>().SelectMany(m => m.Columns).Where(c => c.Role == ColumnRole.Measure).Distinct().ToList();
        foreach (var named in inquiry.Open<Mention.Column>().Where(m => m.Columns.Any(c => c.Role == ColumnRole.Measure)).ToList())
        {
            inquiry.Explain(named, $"measure {named.Columns[0].Name}");
        }

        measures = measures.Count > 0 ? measures : [.. inquiry.Table.Measures];
        if (measures.Count != 1)
        {
            return inquiry.AskBack(
                StopReason.Incomplete,
                $"Say which measure of {inquiry.Table.Name}: {Listing.Of(inquiry.Table.Measures.Select(m => m.Name))}.",
                [.. measures.Take(4).Select(m => Rewriting.Append(inquiry, $", {m.Name}"))]);
        }

        inquiry.Draft.Column = measures[0];
        return null;
    }

    private static AggregationFunction FunctionOf(Inquiry inquiry) => inquiry switch
    {
        _ when inquiry.Has(Cue.Average) => AggregationFunction.Avg,
        _ when inquiry.Has(Cue.Highest) => AggregationFunction.Max,
        _ when inquiry.Has(Cue.Lowest) => AggregationFunction.Min,
        _ => AggregationFunction.Sum,
    };

    private static Retrieval.Stopped? RefuseOver(Inquiry inquiry, params ReadOnlySpan<Cue> cues)
    {
        inquiry.Unbuilt = inquiry.Has(cues) ? new Unbuilt("An average or extreme of counts") : inquiry.Unbuilt;
        return null;
    }

    private static string Meaning(Inquiry inquiry) => $"{inquiry.Draft.Function} of {inquiry.Draft.Column?.Name ?? "rows"}";
}
