using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Writes what was read over rows into an inquiry, so that partitions are chosen and answers are checked as ever.</summary>
internal static class RowsInquiry
{
    public static Inquiry Of(RowsQuestion rows, Grounding asStated, QuestionAsked question, ScenarioNames scenarios)
    {
        var conditions = rows.Conditions.ToDictionary(c => c, Mentioned);
        var others = Others(rows).ToList();
        Mention[] mentions = [.. conditions.Values.Concat(others).Concat(Partitions(rows, asStated, question)).OrderBy(m => m.Span.First)];
        var inquiry = new Inquiry(question, new Grounding(rows.Table, rows.Wording, mentions, rows.Left), scenarios);
        inquiry.Draft.Function = rows.Function!.Value;
        inquiry.Draft.Column = rows.Target;
        foreach (var (condition, mention) in conditions)
        {
            Filter(inquiry, condition, mention);
        }

        foreach (var other in others)
        {
            inquiry.Explain(other, other is Mention.Column ? "" : $"{rows.Function} of {rows.Target?.Name ?? "rows"}");
        }

        if (rows.Left.Count > 0)
        {
            inquiry.Assumptions.Add($"{Listing.Of(rows.Left.Select(i => $"'{rows.Tokens[i].Text}'").Distinct())} names nothing in {rows.Table.Name} and was taken to narrow nothing.");
        }

        return inquiry;
    }

    /// <summary>What is computed, and the columns that are named.</summary>
    private static IEnumerable<Mention> Others(RowsQuestion rows) => rows.Calls.Where(c => !rows.IsOpen(c)).Select(c => c switch
    {
        Call.Figure figure => new Mention.Word(figure.Span, CueOf(figure.Cue)),
        Call.Column column => new Mention.Column(column.Span, column.Columns),
        _ => (Mention?)null,
    }).OfType<Mention>();

    private static Cue CueOf(FigureCue cue) => cue switch
    {
        FigureCue.Sum => Cue.Sum,
        FigureCue.Average => Cue.Average,
        FigureCue.Highest => Cue.Highest,
        FigureCue.Lowest => Cue.Lowest,
        _ => Cue.HowMany,
    };

    private static Mention Mentioned(RowCondition condition) => condition.Bound is { } bound
        ? new Mention.Bound(condition.Words.Span, new Threshold(bound.Op, bound.Value))
        : new Mention.Value(condition.Words.Span, [new ValueReading(condition.Column, condition.Values, null)], ValueMatch.Whole);

    private static void Filter(Inquiry inquiry, RowCondition condition, Mention mention)
    {
        var filter = inquiry.Draft.FilterOn(condition.Column);
        if (condition.Bound is { } bound)
        {
            filter.Bounds = bound.Narrow(filter.Bounds) ?? filter.Bounds;
            inquiry.Explain(mention, $"{condition.Column.Name} {bound.Op} {bound.Number}");
            return;
        }

        filter.Kept.AddRange(condition.Values.Except(filter.Kept));
        inquiry.Explain(mention, $"{condition.Column.Name} = {Listing.Of(condition.Values.Select(v => v.Text))}");
    }

    /// <summary>Scenario, cycle and runs, where the publisher did not say them and the words have no use as something else.</summary>
    private static IEnumerable<Mention> Partitions(RowsQuestion rows, Grounding asStated, QuestionAsked question) => asStated.Mentions
        .Where(m => m switch
        {
            Mention.Scenario => question.Scenario is null,
            Mention.Of of => of.Noun == rows.Table.Runs.Noun ? question.RunIds.Count == 0 : question.Cycle is null,
            _ => false,
        })
        .Where(m => !rows.Calls.Exists(c => c.Span.Overlaps(m.Span)));
}
