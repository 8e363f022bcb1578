using System.Text;
using Amazon.EventBridge.Model;

namespace Ccar.Messaging.Hosting;

/// <summary>How EventBridge counts the size of an event.</summary>
internal static class EventSize
{
    /// <summary>The older limit, in bytes, for one request and so for one event; the newer one is higher.</summary>
    public const int Most = 256 * 1024;

    private const int OfTime = 14;

    public static int Of(PutEventsRequestEntry entry) =>
        (entry.Time is null ? 0 : OfTime) + Bytes(entry.Source) + Bytes(entry.DetailType) + Bytes(entry.Detail) + (entry.Resources ?? []).Sum(Bytes);

    private static int Bytes(string? text) => Encoding.UTF8.GetByteCount(text ?? "");
}
