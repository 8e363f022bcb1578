using Amazon.Runtime;
using Ccar.Messaging.Aws;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>A part of the list of topics.</summary>
public sealed class ListTopicsResponse : AmazonWebServiceResponse
{
    /// <summary>Asks for the next part; null at the end.</summary>
    public string? NextToken { get; set; }

    /// <summary>The topics, in no order that is promised.</summary>
    public List<Topic>? Topics { get; set; } = EmptyCollections.List<Topic>();
}
