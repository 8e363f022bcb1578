using Amazon.Runtime;

namespace Amazon.Glue.Model;

/// <summary>What UpdateTable answers.</summary>
public sealed class UpdateTableResponse : AmazonWebServiceResponse;
