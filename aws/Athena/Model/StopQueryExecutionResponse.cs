using Amazon.Runtime;

namespace Amazon.Athena.Model;

/// <summary>What StopQueryExecution answers.</summary>
public sealed class StopQueryExecutionResponse : AmazonWebServiceResponse;
