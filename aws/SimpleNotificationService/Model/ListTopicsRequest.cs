namespace Amazon.SimpleNotificationService.Model;

/// <summary>Lists the topics of the account and region, 100 at a time.</summary>
public sealed class ListTopicsRequest : AmazonSimpleNotificationServiceRequest
{
    /// <summary>An empty request, to be filled.</summary>
    public ListTopicsRequest()
    {
    }

    /// <summary>A request with its usual members.</summary>
    /// <param name="nextToken"><see cref="NextToken"/>.</param>
    public ListTopicsRequest(string nextToken)
    {
        NextToken = nextToken;
    }

    /// <summary>Where the previous answer stopped; null for the first.</summary>
    public string? NextToken { get; set; }
}
