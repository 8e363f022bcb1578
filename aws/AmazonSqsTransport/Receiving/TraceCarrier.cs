using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace MassTransit.AmazonSqsTransport.Receiving;

/// <summary>Keeps the trace of an unsampled sender: no span is made for it, and without it what is sent next would begin a trace of its own.</summary>
internal static class TraceCarrier
{
    [SuppressMessage("Reliability", "CA2000", Justification = "Whoever starts it disposes it.")]
    public static Activity? Start(Headers headers)
    {
        if (!headers.TryGetHeader(Diagnostics.ActivityId, out var value)
            || value is not string id
            || !ActivityContext.TryParse(id, null, isRemote: true, out var parent)
            || parent.TraceFlags.HasFlag(ActivityTraceFlags.Recorded))
        {
            return null;
        }

        var carrier = new Activity("receive");
        carrier.SetParentId(parent.TraceId, parent.SpanId, parent.TraceFlags);
        return carrier.Start();
    }
}
