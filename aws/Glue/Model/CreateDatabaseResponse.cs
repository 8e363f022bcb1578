using Amazon.Runtime;

namespace Amazon.Glue.Model;

/// <summary>What CreateDatabase answers.</summary>
public sealed class CreateDatabaseResponse : AmazonWebServiceResponse;
