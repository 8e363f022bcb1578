using Amazon.Runtime;

namespace Amazon.Glue.Model;

/// <summary>What CreateTable answers.</summary>
public sealed class CreateTableResponse : AmazonWebServiceResponse;
