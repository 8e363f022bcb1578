using Amazon.Runtime;

namespace Amazon.Athena.Model;

/// <summary>What StartQueryExecution answers.</summary>
public sealed class StartQueryExecutionResponse : AmazonWebServiceResponse
{
    /// <summary>Id of the query, for the other calls.</summary>
    public string? QueryExecutionId { get; set; }
}
