using System.Net;
using Amazon.Runtime;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Ingest.IndexMetadata;

namespace Ccar.Messaging.Services.Tests.Ingest.IndexMetadata;

public sealed class When_a_service_refuses
{
    private static readonly AwsCall Call = new("glue:GetTable", "ccar_db.figures", "table/ccar_db/figures");

    [Theory]
    [InlineData("ThrottlingException", HttpStatusCode.BadRequest)]
    [InlineData("TooManyRequestsException", HttpStatusCode.TooManyRequests)]
    [InlineData("ExpiredTokenException", HttpStatusCode.BadRequest)]
    [InlineData("ExpiredTokenException", HttpStatusCode.Forbidden)]
    [InlineData("RequestTimeTooSkewed", HttpStatusCode.Forbidden)]
    [InlineData("ConcurrentModificationException", HttpStatusCode.BadRequest)]
    [InlineData("ServiceQuotaExceededException", HttpStatusCode.PaymentRequired)]
    [InlineData("Whatever", HttpStatusCode.BadGateway)]
    public void What_may_pass_is_for_the_retry(string code, HttpStatusCode status) => Assert.IsAssignableFrom<IOException>(Explain(Fault(code, status)));

    [Theory]
    [InlineData("AccessDeniedException", HttpStatusCode.BadRequest)]
    [InlineData("Whatever", HttpStatusCode.Forbidden)]
    public void Access_denied_names_action_and_resource(string code, HttpStatusCode status)
    {
        var refused = Assert.IsType<AwsRefusedException>(Explain(Fault(code, status)));

        Assert.Contains("Allow the worker's role glue:GetTable on table/ccar_db/figures;", refused.Message, StringComparison.Ordinal);
        Assert.Contains("repeated then", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Anything_else_it_says_stays() => Assert.IsType<AwsRefusedException>(Explain(Fault("InvalidInputException", HttpStatusCode.BadRequest)));

    [Fact]
    public void No_credentials_no_network_and_time_outs_may_pass()
    {
        Assert.IsType<AwsUnavailableException>(Explain(new AmazonClientException("Unable to find credentials.")));
        Assert.IsType<AwsUnavailableException>(Explain(new HttpRequestException("No such host.")));
        Assert.IsType<AwsUnavailableException>(Explain(new TaskCanceledException("Timed out.")));
    }

    [Fact]
    public void A_wait_that_was_given_up_is_no_fault() => Assert.Null(IndexFaults.Explain(new OperationCanceledException(), Call, new CancellationToken(canceled: true)));

    [Fact]
    public void A_fault_of_the_program_is_none_of_the_services() => Assert.Null(Explain(new InvalidOperationException()));

    private static Exception? Explain(Exception fault) => IndexFaults.Explain(fault, Call, CancellationToken.None);

    private static AmazonServiceException Fault(string code, HttpStatusCode status) => new("No.", null, ErrorType.Sender, code, "r1", status);
}
