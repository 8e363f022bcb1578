using Amazon.Runtime;

namespace Amazon.Athena;

/// <summary>Base of the requests to Amazon Athena.</summary>
public class AmazonAthenaRequest : AmazonWebServiceRequest;
