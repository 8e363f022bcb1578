using Amazon.Runtime;
using Ccar.Messaging.Aws;

namespace Amazon.Glue.Model;

/// <summary>What GetPartitions answers.</summary>
public sealed class GetPartitionsResponse : AmazonWebServiceResponse
{
    /// <summary>Where the next page begins; null after the last.</summary>
    public string? NextToken { get; set; }

    /// <summary>The page.</summary>
    public List<Partition>? Partitions { get; set; } = EmptyCollections.List<Partition>();
}
