using System.Net;
using Amazon.Runtime;
using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Services.Tests.Hosting.Checks;

public sealed class When_aws_refuses_a_check
{
    public static TheoryData<Exception, string, string> Faults => new()
    {
        { Service("ExpiredTokenException", HttpStatusCode.BadRequest), "ExpiredTokenException: no", "expired" },
        { Service("ExpiredToken", HttpStatusCode.BadRequest), "ExpiredToken: no", "expired" },
        { Service("InvalidAccessKeyId", HttpStatusCode.Forbidden), "InvalidAccessKeyId: no", "does not know these credentials" },
        { Service("AccessDeniedException", HttpStatusCode.BadRequest), "AccessDeniedException: no", "Allow this to the role" },
        { Service(null, HttpStatusCode.Forbidden), "403: no", "Allow this to the role" },
        { Service("EntityNotFoundException", HttpStatusCode.NotFound), "EntityNotFoundException: no", "Create it" },
        { Service("ThrottlingException", HttpStatusCode.TooManyRequests), "ThrottlingException: no", "quotas" },
        { Service("RequestTimeTooSkewed", HttpStatusCode.Forbidden), "RequestTimeTooSkewed: no", "clock" },
        { new AmazonClientException("Failed to resolve AWS credentials."), "Failed to resolve AWS credentials.", "AWS_PROFILE" },
        { new AmazonServiceException("gone", new HttpRequestException("Connection refused")), "Cannot be reached: Connection refused", "AWS_ENDPOINT_URL" },
        { new OperationCanceledException(), "No answer in time.", "network" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_was_said_and_what_to_do_are_told(Exception fault, string said, string remedy)
    {
        var finding = AwsFaults.Explain("bucket b", fault);

        Assert.Equal((FindingState.Bad, "bucket b", said), (finding.State, finding.Resource, finding.Says));
        Assert.Contains(remedy, finding.Remedy, StringComparison.Ordinal);
    }

    private static AmazonServiceException Service(string? code, HttpStatusCode status) => new("no", ErrorType.Sender, code!, "request-1", status);
}
