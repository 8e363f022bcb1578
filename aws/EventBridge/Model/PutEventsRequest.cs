using Ccar.Messaging.Aws;

namespace Amazon.EventBridge.Model;

/// <summary>
/// Sends up to 10 events. Each may be refused alone, and HTTP success says nothing about a single one: see <see
/// cref="PutEventsResponse.FailedEntryCount"/>.
/// </summary>
public sealed class PutEventsRequest : AmazonEventBridgeRequest
{
    /// <summary>1 to 10 events, together below 256 KB. Required.</summary>
    public List<PutEventsRequestEntry>? Entries { get; set; } = EmptyCollections.List<PutEventsRequestEntry>();
}
