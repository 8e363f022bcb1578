using Amazon.Runtime;

namespace Amazon.Glue.Model;

/// <summary>What GetDatabase answers.</summary>
public sealed class GetDatabaseResponse : AmazonWebServiceResponse
{
    /// <summary>The database.</summary>
    public Database? Database { get; set; }
}
