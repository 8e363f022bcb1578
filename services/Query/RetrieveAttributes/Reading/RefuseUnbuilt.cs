using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What is recognised and not computed is said, and never answered as something else.</summary>
internal sealed class RefuseUnbuilt : IReadingStep
{
    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        return inquiry.Unbuilt is not { } asked
            ? null
            : inquiry.Refuse(
                StopReason.OutOfScope,
                $"{asked} is not computed here; ask for each of the figures separately, for instance per column, per quarter or per run.");
    }
}
