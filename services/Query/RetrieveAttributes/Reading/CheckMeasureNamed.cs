using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>An extreme or average of nothing in particular is not a question yet: "biggest in 2023Q3".</summary>
internal sealed class CheckMeasureNamed : IReadingStep
{
    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        var isExtreme = inquiry.Draft.Function is AggregationFunction.Avg or AggregationFunction.Max or AggregationFunction.Min;
        var named = inquiry.Has(Cue.Amount, Cue.Row, Cue.Money)
            || inquiry.Mentions.OfType<Mention.Column>().Any(c => c.Columns.Any(d => d.Role == ColumnRole.Measure))
            || inquiry.Draft.Filters.Values.Any(f => f.Column.Role == ColumnRole.Account || f.Column.Role == ColumnRole.Dimension);
        return isExtreme && !named && inquiry.Draft.Column is { } measure
            ? inquiry.AskBack(
                StopReason.Incomplete,
                $"Say of what: a {measure.Name} of which account, business or group of rows.",
                Rewriting.Append(inquiry, $", {measure.Name} row"))
            : null;
    }
}
