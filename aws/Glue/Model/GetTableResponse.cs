using Amazon.Runtime;

namespace Amazon.Glue.Model;

/// <summary>What GetTable answers.</summary>
public sealed class GetTableResponse : AmazonWebServiceResponse
{
    /// <summary>The table.</summary>
    public Table? Table { get; set; }
}
