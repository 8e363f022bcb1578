namespace Amazon.Athena.Model;

/// <summary>Reads a page of the result of a query that has succeeded. The caller needs s3:GetObject on the place of the result.</summary>
public sealed class GetQueryResultsRequest : AmazonAthenaRequest
{
    /// <summary>Rows a page, 1 to 1,000, the header among them; 1,000 when null.</summary>
    public int? MaxResults { get; set; }

    /// <summary>Where the previous page ended; null for the first.</summary>
    public string? NextToken { get; set; }

    /// <summary>Id of the query. Required.</summary>
    public string? QueryExecutionId { get; set; }

    /// <summary>Rows, or the list of written files; rows when null.</summary>
    public QueryResultType? QueryResultType { get; set; }
}
