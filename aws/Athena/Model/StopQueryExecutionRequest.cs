namespace Amazon.Athena.Model;

/// <summary>Stops a query; one that has ended stays as it is.</summary>
public sealed class StopQueryExecutionRequest : AmazonAthenaRequest
{
    /// <summary>Id of the query. Required.</summary>
    public string? QueryExecutionId { get; set; }
}
