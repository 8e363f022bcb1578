using Amazon.Runtime;

namespace Amazon.Glue.Model;

/// <summary>What UpdatePartition answers.</summary>
public sealed class UpdatePartitionResponse : AmazonWebServiceResponse;
