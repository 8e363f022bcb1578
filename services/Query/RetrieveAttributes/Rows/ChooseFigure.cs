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
            case (null, { } s, _):
                Compute(question, s, AggregationFunction.Sum);
                break;
            case (null, null, { } c):
                Count(question, c);
                break;
            default:
                LookUp(question);
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
        TakeTarget(question, target);
        if (target is null)
        {
            question.Target = OnlyMeasure(question);
            question.Doubt(RowDoubt.NoTarget);
        }
    }

    private static void Count(RowsQuestion question, Call.Figure cue)
    {
        question.Function = AggregationFunction.Count;
        if (cue.Cue == FigureCue.Times)
        {
            return;
        }

        var counted = question.Calls.Find(c => c.Span.First >= cue.Span.End) is Call.Column named && question.IsOpen(named) && named.Span.First - cue.Span.End <= 2 ? named : null;
        if (counted is { IsMeasure: true })
        {
            question.Doubt(RowDoubt.CountOrAmount);
            question.Use(counted);
            if (cue.Cue == FigureCue.HowMany && !Plurals.CountsRows(question, counted))
            {
                TakeTarget(question, counted);
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

    /// <summary>Without a word that says what to compute, the figure itself is asked for.</summary>
    private static void LookUp(RowsQuestion question)
    {
        var target = question.Open<Call.Column>().FirstOrDefault();
        if (target is { IsMeasure: false } && question.Open<Call.Column>().FirstOrDefault(c => c.IsMeasure) is { } measure)
        {
            target = measure;
            question.Doubt(RowDoubt.SeveralTargets);
        }

        if (target is { IsMeasure: true })
        {
            question.Function = AggregationFunction.Sum;
            TakeTarget(question, target);
            if (question.Tokens[0].Word is "name" or "list" or "give" or "tell")
            {
                question.Doubt(RowDoubt.NoFunction);
            }

            return;
        }

        question.Doubt(RowDoubt.NoFunction);
        question.Function = AggregationFunction.Count;
        if (target is not null)
        {
            question.Use(target);
        }
    }

    private static void TakeTarget(RowsQuestion question, Call.Column? target)
    {
        if (target is null)
        {
            return;
        }

        question.Use(target);
        question.Target = target.Columns.First(c => c.Role == ColumnRole.Measure);
        if (target.Columns.Count(c => c.Role == ColumnRole.Measure) > 1 || target.Fit.Missing > 0)
        {
            question.Doubt(RowDoubt.UnclearTarget);
        }
    }

    private static ColumnDefinition? OnlyMeasure(RowsQuestion question)
    {
        var free = question.Table.Measures.Where(m => question.Conditions.TrueForAll(c => c.Column != m)).ToList();
        return free.Count > 0 ? free[^1] : null;
    }
}
