using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ccar.Messaging.Ingest.ReceiveLanding;

/// <summary>Whatever JSON object arrives on <c>ccar-landings</c>.</summary>
[SuppressMessage("Usage", "CA2227", Justification = "The serializer sets it.")]
[SuppressMessage("Naming", "CA1711", Justification = "S3 and EventBridge call it an event.")]
public sealed class LandingEvent
{
    /// <summary>Every member of the object.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement> Members { get; set; } = [];
}
