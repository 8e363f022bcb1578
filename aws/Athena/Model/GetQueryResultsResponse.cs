using Amazon.Runtime;

namespace Amazon.Athena.Model;

/// <summary>What GetQueryResults answers.</summary>
public sealed class GetQueryResultsResponse : AmazonWebServiceResponse
{
    /// <summary>Where the next page begins; null after the last.</summary>
    public string? NextToken { get; set; }

    /// <summary>The page.</summary>
    public ResultSet? ResultSet { get; set; }

    /// <summary>Rows a statement has inserted.</summary>
    public long? UpdateCount { get; set; }
}
