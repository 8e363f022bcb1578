using Amazon.Runtime;

namespace Amazon.Athena.Model;

/// <summary>What GetQueryExecution answers.</summary>
public sealed class GetQueryExecutionResponse : AmazonWebServiceResponse
{
    /// <summary>The query.</summary>
    public QueryExecution? QueryExecution { get; set; }
}
