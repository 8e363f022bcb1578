using Amazon.Runtime;
using Ccar.Messaging.Aws;

namespace Amazon.EventBridge.Model;

/// <summary>What PutEvents answers.</summary>
public sealed class PutEventsResponse : AmazonWebServiceResponse
{
    /// <summary>What became of each event, in the order of the request.</summary>
    public List<PutEventsResultEntry>? Entries { get; set; } = EmptyCollections.List<PutEventsResultEntry>();

    /// <summary>How many were refused. Send those again, and only those.</summary>
    public int? FailedEntryCount { get; set; }
}
