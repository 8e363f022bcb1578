using Amazon.Runtime;

namespace Amazon.Athena.Model;

/// <summary>What GetWorkGroup answers.</summary>
public sealed class GetWorkGroupResponse : AmazonWebServiceResponse
{
    /// <summary>The workgroup.</summary>
    public WorkGroup? WorkGroup { get; set; }
}
