using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What is recognised and not computed is said, and never answered as something else.</summary>
internal sealed class RefuseUnbuilt : IReadingStep
{
    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        return inquiry.Unbuilt is not { } unbuilt
            ? null
            : inquiry.Refuse(
                StopReason.OutOfScope,
                $"{unbuilt.Asked} is not computed here; {unbuilt.Instead}.");
    }
}
