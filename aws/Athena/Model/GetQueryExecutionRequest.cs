namespace Amazon.Athena.Model;

/// <summary>Reads where a query stands and what it cost.</summary>
public sealed class GetQueryExecutionRequest : AmazonAthenaRequest
{
    /// <summary>Id of the query. Required.</summary>
    public string? QueryExecutionId { get; set; }
}
