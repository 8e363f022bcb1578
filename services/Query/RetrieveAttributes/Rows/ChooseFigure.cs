using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What is computed, of which column.</summary>
internal static class ChooseFigure
{
    private static readonly FigureCue[] Extremes = [FigureCue.Average, FigureCue.Highest, FigureCue.Lowest];
    private static readonly FigureCue[] Counts = [FigureCue.HowMany, FigureCue.NumberOf, FigureCue.Times];

    public static void Take(RowsQuestion question)
    {
        FigureNames.Settle(question);
        var cues = question.Calls.OfType<Call.Figure>().Where(f => f.Cue != FigureCue.AmountOf).ToList();
        var extreme = cues.Find(c => Extremes.Contains(c.Cue));
        if (cues.Where(c => Extremes.Contains(c.Cue)).Select(c => c.Cue).Distinct().Count() > 1 || (extreme?.Cue is FigureCue.Highest or FigureCue.Lowest && cues.Exists(c => c.Cue is FigureCue.HowMany or FigureCue.Times or FigureCue.Sum)))
        {
            question.Doubt(RowDoubt.SeveralFunctions);
        }

        var sum = cues.Find(c => c.Cue == FigureCue.Sum);
        var count = cues.Find(c => Counts.Contains(c.Cue));
        switch (extreme, sum, count)
        {
            case ({ } e, _, _):
                Compute(question, e, FunctionOf(e.Cue));
                break;
            case (null, { } s, _) when count is null || Counted(question, count) is not { IsMeasure: false }:
                Compute(question, s, AggregationFunction.Sum);
                CheckSum(question, s);
                break;
            case (null, _, { } c):
                Count(question, c);
                break;
            default:
                Lookups.Take(question);
                break;
        }

        foreach (var cue in cues)
        {
            question.Use(cue);
        }
    }

    private static AggregationFunction FunctionOf(FigureCue cue) => cue switch
    {
        FigureCue.Average => AggregationFunction.Avg,
        FigureCue.Highest => AggregationFunction.Max,
        _ => AggregationFunction.Min,
    };

    private static void Compute(RowsQuestion question, Call.Figure cue, AggregationFunction function)
    {
        question.Function = function;
        var open = question.Open<Call.Column>().Where(c => c.IsMeasure).ToList();
        var target = open.Find(c => c.Span.First >= cue.Span.End) ?? open.LastOrDefault();
        if (target is not null)
        {
            question.Take(target);
            return;
        }

        question.Target = OnlyMeasure(question);
        question.Doubt(RowDoubt.NoTarget);
    }

    private static Call.Column? Counted(RowsQuestion question, Call.Figure cue) =>
        question.Calls.Find(c => c.Span.First >= cue.Span.End) is Call.Column named && question.IsOpen(named) && named.Span.First - cue.Span.End <= 2 ? named : null;

    private static void Count(RowsQuestion question, Call.Figure cue)
    {
        question.Function = AggregationFunction.Count;
        if (cue.Cue == FigureCue.Times)
        {
            return;
        }

        var counted = Counted(question, cue);
        if (counted is null && MayBeAmount(question, cue))
        {
            question.Doubt(RowDoubt.CountOrAmount);
        }

        if (counted is { IsMeasure: true })
        {
            question.Doubt(RowDoubt.CountOrAmount);
            question.Use(counted);
            if (cue.Cue == FigureCue.HowMany && !Plurals.CountsRows(question, counted))
            {
                question.Take(counted);
                question.Function = AggregationFunction.Sum;
            }
        }
        else if (counted is not null)
        {
            question.Use(counted);
            question.Function = AggregationFunction.CountDistinct;
            question.Target = counted.Columns[0];
        }
    }

    /// <summary>"Total game number", "total rounds" of a column "round": what tells rows apart is not added.</summary>
    private static void CheckSum(RowsQuestion question, Call.Figure cue)
    {
        if (question.Calls.Find(c => c.Span.First >= cue.Span.End) is Call.Column named
            && cue.Span.Count == 1
            && question.Tokens[cue.Span.First].Stem == "total"
            && (Plurals.CountsRows(question, named) || (named.Span.End < question.Tokens.Count && question.Tokens[named.Span.End].Stem == "number") || question.Tokens[named.Span.End - 1].Stem == "number"))
        {
            question.Doubt(RowDoubt.CountOrAmount);
        }
    }

    /// <summary>"How many games did they win" may be a number that the table has, called otherwise: something is done by one, not said of many.</summary>
    private static bool MayBeAmount(RowsQuestion question, Call.Figure cue) =>
        question.Tokens.Skip(cue.Span.End).Take(3).Any(t => t.Word is "did" or "does" or "do" or "has" or "had") && question.Table.Measures.Any();

    private static ColumnDefinition? OnlyMeasure(RowsQuestion question)
    {
        var free = question.Table.Measures.Where(m => question.Conditions.TrueForAll(c => c.Column != m)).ToList();
        return free.Count > 0 ? free[^1] : null;
    }
}
