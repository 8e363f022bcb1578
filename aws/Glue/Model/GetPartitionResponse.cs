using Amazon.Runtime;

namespace Amazon.Glue.Model;

/// <summary>What GetPartition answers.</summary>
public sealed class GetPartitionResponse : AmazonWebServiceResponse
{
    /// <summary>The partition.</summary>
    public Partition? Partition { get; set; }
}
