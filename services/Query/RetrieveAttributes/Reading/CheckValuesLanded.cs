using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Every value that is asked for occurs in the selected partitions: nothing found is never reported as zero.</summary>
internal sealed class CheckValuesLanded : IReadingStep
{
    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        var missing = inquiry.Draft.Filters.Values.SelectMany(f => f.Kept).FirstOrDefault(v => !v.OccursIn(inquiry.Selection.Versions));
        return missing is null
            ? null
            : inquiry.Refuse(
                StopReason.NoSuchValue,
                $"'{missing.Text}' is not in {inquiry.Selection.Cycle!.Cycle}, {inquiry.Selection.Scenario}, {Listing.Of(inquiry.Selection.Runs.Select(r => r.RunId))}; it landed elsewhere in {inquiry.Table.Name}.");
    }
}
