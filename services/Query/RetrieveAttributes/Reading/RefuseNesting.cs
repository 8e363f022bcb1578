using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Recognises what is asked in two storeys, as the average of totals, and leaves it to be said later.</summary>
internal sealed class RefuseNesting : IReadingStep
{
    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        var draft = inquiry.Draft;
        var ofTotals = draft.Function is AggregationFunction.Avg or AggregationFunction.Max or AggregationFunction.Min;
        var twice = inquiry.Has(Cue.Average) && inquiry.Has(Cue.Highest, Cue.Lowest) && draft.OrderBy is null;
        inquiry.Unbuilt = (ofTotals && inquiry.Has(Cue.Sum)) || twice ? "An average or extreme of totals" : inquiry.Unbuilt;
        return null;
    }
}
