using Amazon.Runtime;

namespace Amazon.BedrockAgent.Model;

/// <summary>What GetIngestionJob answers.</summary>
public sealed class GetIngestionJobResponse : AmazonWebServiceResponse
{
    /// <summary>The job.</summary>
    public IngestionJob? IngestionJob { get; set; }
}
