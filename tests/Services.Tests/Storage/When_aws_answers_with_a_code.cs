using System.Net;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Services.Tests.Storage;

public sealed class When_aws_answers_with_a_code
{
    [Theory]
    [InlineData("Throttling")]
    [InlineData("ThrottlingException")]
    [InlineData("ThrottledException")]
    [InlineData("RequestThrottled")]
    [InlineData("KMS.ThrottlingException")]
    [InlineData("KMSThrottling")]
    [InlineData("TooManyRequestsException")]
    [InlineData("RequestLimitExceeded")]
    [InlineData("BandwidthLimitExceeded")]
    [InlineData("SlowDown")]
    public void Too_many_calls_pass_whatever_the_status(string code)
    {
        Assert.True(AwsErrorCodes.IsThrottling(code));
        Assert.True(AwsErrorCodes.IsPassing(code));
        Assert.True(AwsErrorCodes.IsPassing(code, HttpStatusCode.BadRequest));
    }

    [Theory]
    [InlineData("InternalServerException", 400)]
    [InlineData("ConcurrentModificationException", 400)]
    [InlineData("RequestTimeout", 400)]
    [InlineData("ServiceUnavailable", 400)]
    [InlineData("NobodyKnowsIt", 500)]
    [InlineData("NobodyKnowsIt", 503)]
    [InlineData("NobodyKnowsIt", 408)]
    [InlineData("NobodyKnowsIt", 429)]
    [InlineData(null, 0)]
    [InlineData(null, 200)]
    public void What_may_be_gone_at_the_next_attempt_passes(string? code, int status) => Assert.True(AwsErrorCodes.IsPassing(code, (HttpStatusCode)status));

    [Theory]
    [InlineData("ValidationException", 400)]
    [InlineData("AccessDeniedException", 400)]
    [InlineData("UnrecognizedClientException", 403)]
    [InlineData("ResourceNotFoundException", 404)]
    [InlineData("NobodyKnowsIt", 200)]
    [InlineData(null, 400)]
    [InlineData(null, 302)]
    public void What_stays_does_not(string? code, int status) => Assert.False(AwsErrorCodes.IsPassing(code, (HttpStatusCode)status));

    [Theory]
    [InlineData("ExpiredToken", true, false, false)]
    [InlineData("ExpiredTokenException", true, false, false)]
    [InlineData("RequestTimeTooSkewed", true, false, false)]
    [InlineData("AccessDenied", false, true, false)]
    [InlineData("AuthorizationError", false, true, false)]
    [InlineData("InvalidClientTokenId", false, false, true)]
    [InlineData("SignatureDoesNotMatch", false, false, true)]
    [InlineData("ThrottlingException", false, false, false)]
    [InlineData("", false, false, false)]
    [InlineData(null, false, false, false)]
    public void Credentials_are_expired_or_not_allowed_or_unknown(string? code, bool expired, bool denied, bool unknown) =>
        Assert.Equal((expired, denied, unknown), (AwsErrorCodes.IsExpired(code), AwsErrorCodes.IsDenied(code), AwsErrorCodes.IsUnknownCredentials(code)));
}
