using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace MassTransit.AmazonSqsTransport.Receiving;

/// <summary>
/// Keeps the sender's trace where nobody makes a span for the message, because it is not sampled or nobody listens: without it what is
/// sent next would begin a trace of its own. It is exported by nobody.
/// </summary>
internal static class TraceCarrier
{
    [SuppressMessage("Reliability", "CA2000", Justification = "Whoever starts it disposes it.")]
    public static Activity? Start(Headers headers)
    {
        if (!headers.TryGetHeader(Diagnostics.ActivityId, out var value)
            || value is not string id
            || !ActivityContext.TryParse(id, null, isRemote: true, out var parent)
            || headers.TryGetHeader(Diagnostics.ActivityPropagation, out _))
        {
            return null;
        }

        var carrier = new Activity("receive");
        carrier.SetParentId(parent.TraceId, parent.SpanId, parent.TraceFlags);
        return carrier.Start();
    }
}
