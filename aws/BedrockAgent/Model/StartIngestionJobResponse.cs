using Amazon.Runtime;

namespace Amazon.BedrockAgent.Model;

/// <summary>What StartIngestionJob answers.</summary>
public sealed class StartIngestionJobResponse : AmazonWebServiceResponse
{
    /// <summary>The job.</summary>
    public IngestionJob? IngestionJob { get; set; }
}
