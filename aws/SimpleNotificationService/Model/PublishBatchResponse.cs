using Amazon.Runtime;
using Ccar.Messaging.Aws;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>Which messages of a batch were accepted. HTTP success says nothing about a single message.</summary>
public sealed class PublishBatchResponse : AmazonWebServiceResponse
{
    /// <summary>Messages that were not accepted.</summary>
    public List<BatchResultErrorEntry>? Failed { get; set; } = EmptyCollections.List<BatchResultErrorEntry>();

    /// <summary>Messages that were accepted.</summary>
    public List<PublishBatchResultEntry>? Successful { get; set; } = EmptyCollections.List<PublishBatchResultEntry>();
}
