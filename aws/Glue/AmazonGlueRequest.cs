using Amazon.Runtime;

namespace Amazon.Glue;

/// <summary>Base of the requests to AWS Glue.</summary>
public class AmazonGlueRequest : AmazonWebServiceRequest;
