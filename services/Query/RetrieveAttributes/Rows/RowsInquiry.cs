using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Writes what was read over rows into an inquiry, so that partitions are chosen and answers are checked as ever.</summary>
internal static class RowsInquiry
{
    public static Inquiry Of(RowsQuestion rows, Grounding asStated, QuestionAsked question, ScenarioNames scenarios)
    {
        var conditions = rows.Conditions.ToDictionary(c => c, Mentioned);
        Mention[] mentions = [.. conditions.Values.Concat(Partitions(rows, asStated, question)).OrderBy(m => m.Span.First)];
        var inquiry = new Inquiry(question, new Grounding(rows.Table, rows.Wording, mentions, rows.Left), scenarios);
        inquiry.Draft.Function = rows.Function!.Value;
        inquiry.Draft.Column = rows.Target;
        foreach (var (condition, mention) in conditions)
        {
            Filter(inquiry, condition, mention);
        }

        return inquiry;
    }

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
