using System.Net;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.SimpleNotificationService;
using Amazon.SimpleNotificationService.Model;
using Ccar.Messaging.Aws.Tests.Support;

namespace Ccar.Messaging.Aws.Tests.Client;

public sealed class When_sns_refuses
{
    public static TheoryData<string, int, Type> Codes => new()
    {
        { "AuthorizationError", 403, typeof(AuthorizationErrorException) },
        { "BatchEntryIdsNotDistinct", 400, typeof(BatchEntryIdsNotDistinctException) },
        { "BatchRequestTooLong", 400, typeof(BatchRequestTooLongException) },
        { "ConcurrentAccess", 400, typeof(ConcurrentAccessException) },
        { "EmptyBatchRequest", 400, typeof(EmptyBatchRequestException) },
        { "EndpointDisabled", 400, typeof(EndpointDisabledException) },
        { "FilterPolicyLimitExceeded", 403, typeof(FilterPolicyLimitExceededException) },
        { "InternalError", 500, typeof(InternalErrorException) },
        { "InvalidBatchEntryId", 400, typeof(InvalidBatchEntryIdException) },
        { "InvalidParameter", 400, typeof(InvalidParameterException) },
        { "InvalidSecurity", 403, typeof(InvalidSecurityException) },
        { "InvalidState", 400, typeof(InvalidStateException) },
        { "KMSAccessDenied", 400, typeof(KMSAccessDeniedException) },
        { "KMSDisabled", 400, typeof(KMSDisabledException) },
        { "KMSInvalidState", 400, typeof(KMSInvalidStateException) },
        { "KMSNotFound", 400, typeof(KMSNotFoundException) },
        { "KMSOptInRequired", 403, typeof(KMSOptInRequiredException) },
        { "KMSThrottling", 400, typeof(KMSThrottlingException) },
        { "NotFound", 404, typeof(NotFoundException) },
        { "ParameterValueInvalid", 400, typeof(InvalidParameterValueException) },
        { "PlatformApplicationDisabled", 400, typeof(PlatformApplicationDisabledException) },
        { "ReplayLimitExceeded", 403, typeof(ReplayLimitExceededException) },
        { "ResourceNotFound", 404, typeof(ResourceNotFoundException) },
        { "StaleTag", 400, typeof(StaleTagException) },
        { "SubscriptionLimitExceeded", 403, typeof(SubscriptionLimitExceededException) },
        { "TagLimitExceeded", 400, typeof(TagLimitExceededException) },
        { "TagPolicy", 400, typeof(TagPolicyException) },
        { "Throttled", 429, typeof(ThrottledException) },
        { "TooManyEntriesInBatchRequest", 400, typeof(TooManyEntriesInBatchRequestException) },
        { "TopicLimitExceeded", 403, typeof(TopicLimitExceededException) },
        { "ValidationException", 400, typeof(ValidationException) },
        { "SomethingNew", 400, typeof(AmazonSimpleNotificationServiceException) },
        { "ExpiredToken", 403, typeof(AmazonSimpleNotificationServiceException) },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task The_code_becomes_its_official_type(string code, int status, Type type)
    {
        var exception = await Refused(Reply.Error(status, code, "Topic &lt;x&gt; &#x1; is not here"));

        Assert.Equal(type, exception.GetType());
        Assert.Equal(code, exception.ErrorCode);
        Assert.Equal((HttpStatusCode)status, exception.StatusCode);
        Assert.Equal("e7f1-request", exception.RequestId);
        Assert.Equal("Topic <x> \u0001 is not here", exception.Message);
        Assert.IsType<HttpErrorResponseException>(exception.InnerException);
        Assert.Equal(status < 500 ? ErrorType.Sender : ErrorType.Receiver, exception.ErrorType);
    }

    [Fact]
    public void Every_type_of_the_client_is_among_them()
    {
        var types = typeof(AmazonSimpleNotificationServiceException).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(AmazonSimpleNotificationServiceException)));

        Assert.Empty(types.Except(Codes.Select(row => (Type)row[2])));
    }

    [Fact]
    public async Task A_refusal_without_a_message_says_what_is_known()
    {
        var exception = await Refused(new Reply(400, "<ErrorResponse><Error><Code>NotFound</Code></Error></ErrorResponse>"));

        Assert.IsType<NotFoundException>(exception);
        Assert.Equal("Publish failed with HTTP 400 and error code 'NotFound', and no message.", exception.Message);
        Assert.Null(exception.RequestId);
    }

    [Theory]
    [InlineData("<ErrorResponse><Error><Code>NotFound</Code></Error></ErrorResponse>")]
    [InlineData("<html/>")]
    public async Task The_id_of_the_request_may_stand_in_the_header_alone(string body)
    {
        await using var server = await FakeSns.Start((_, context) =>
        {
            context.Response.Headers["x-amzn-RequestId"] = "of-the-header";
            return Task.FromResult(new Reply(400, body));
        });
        using var client = server.Client();

        var exception = await Assert.ThrowsAnyAsync<AmazonSimpleNotificationServiceException>(() => client.PublishAsync(Operations.Topic, "text"));

        Assert.Equal("of-the-header", exception.RequestId);
    }

    [Fact]
    public async Task A_value_that_is_not_of_its_type_is_reported()
    {
        await using var server = await FakeSns.Start(Reply.Success("PublishBatch", "<Failed><member><SenderFault>maybe</SenderFault></member></Failed>"));
        using var client = server.Client();

        var exception = await Assert.ThrowsAsync<AmazonSimpleNotificationServiceException>(
            () => client.PublishBatchAsync(new() { TopicArn = Operations.Topic, PublishBatchRequestEntries = [new() { Id = "1", Message = "m" }] }));

        Assert.Contains("maybe", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(200, "<html><body>Log in to the guest network</body></html>")]
    [InlineData(200, "{\"MessageId\":\"m-1\"}")]
    [InlineData(200, "<PublishResponse><PublishResult><MessageId>m-1</Mess")]
    [InlineData(200, "<CreateTopicResponse/>")]
    [InlineData(200, "<!DOCTYPE x [<!ENTITY y \"m-1\">]><PublishResponse><PublishResult><MessageId>&y;</MessageId></PublishResult></PublishResponse>")]
    [InlineData(400, "")]
    [InlineData(403, "<html><head><title>403 Forbidden</title></head></html>")]
    [InlineData(404, "not xml at all")]
    [InlineData(413, "<ErrorResponse><Error>")]
    [InlineData(500, "<ErrorResponse/>")]
    [InlineData(502, "<html><hr>nginx</html>")]
    public async Task A_body_that_is_no_answer_is_reported_and_quoted(int status, string body)
    {
        var exception = await Refused(new Reply(status, body));

        Assert.Equal(typeof(AmazonSimpleNotificationServiceException), exception.GetType());
        Assert.Equal((HttpStatusCode)status, exception.StatusCode);
        Assert.StartsWith(
            $"Publish was answered with HTTP {status} and a body that is not an answer of Amazon.SimpleNotificationService: '{body}'",
            exception.Message,
            StringComparison.Ordinal);
        Assert.Null(exception.ErrorCode);
    }

    [Fact]
    public async Task A_long_page_is_quoted_in_part()
    {
        var exception = await Refused(new Reply(400, new string('x', 100_000)));

        Assert.InRange(exception.Message.Length, 200, 500);
    }

    private static async Task<AmazonServiceException> Refused(Reply reply)
    {
        await using var server = await FakeSns.Start(reply);
        using var client = server.Client(config => config.MaxErrorRetry = 0);
        return await Assert.ThrowsAnyAsync<AmazonServiceException>(() => client.PublishAsync(Operations.Topic, "text"));
    }
}
