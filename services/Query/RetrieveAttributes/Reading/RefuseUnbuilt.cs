using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Comparisons, shares and nested totals are recognised, so that they are never answered as something else.</summary>
internal sealed class RefuseUnbuilt : IReadingStep
{
    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        var asked = inquiry switch
        {
            { Unbuilt: { } unbuilt } => unbuilt,
            _ when inquiry.Has(Cue.Comparison) => "A comparison",
            _ when inquiry.Has(Cue.Share) => "A share",
            _ => null,
        };
        return asked is null
            ? null
            : inquiry.Refuse(
                StopReason.OutOfScope,
                $"{asked} is not computed here; ask for each of the figures separately, for instance per column, per quarter or per run.");
    }
}
