using Amazon.Runtime;
using Ccar.Messaging.Aws;

namespace Amazon.Glue.Model;

/// <summary>What BatchCreatePartition answers.</summary>
public sealed class BatchCreatePartitionResponse : AmazonWebServiceResponse
{
    /// <summary>The partitions that were not made; none when all were.</summary>
    public List<PartitionError>? Errors { get; set; } = EmptyCollections.List<PartitionError>();
}
