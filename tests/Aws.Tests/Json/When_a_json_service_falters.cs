using System.Globalization;
using Amazon.Runtime;
using Ccar.Messaging.Aws.Tests.Json.Samples;
using Ccar.Messaging.Aws.Tests.Support;

namespace Ccar.Messaging.Aws.Tests.Json;

public sealed class When_a_json_service_falters
{
    /// <summary>Every code of every model with the status it comes with, and whether the client tries again.</summary>
    public static TheoryData<string, int, string, bool> Codes => new()
    {
        { "StartQueryExecution", 400, "TooManyRequestsException", true },
        { "StartQueryExecution", 400, "ThrottlingException", true },
        { "StartQueryExecution", 500, "InternalServerException", true },
        { "StartQueryExecution", 400, "InternalServerException", true },
        { "StartQueryExecution", 400, "InvalidRequestException", false },
        { "StartQueryExecution", 400, "AccessDeniedException", false },
        { "StartQueryExecution", 400, "ExpiredTokenException", false },
        { "CreateTable", 500, "InternalServiceException", true },
        { "CreateTable", 400, "OperationTimeoutException", true },
        { "CreateTable", 400, "ResourceNotReadyException", true },
        { "CreateTable", 400, "FederationSourceRetryableException", true },
        { "CreateTable", 400, "ThrottlingException", true },
        { "UpdateTable", 400, "ConcurrentModificationException", false },
        { "CreateTable", 400, "AlreadyExistsException", false },
        { "GetTable", 400, "EntityNotFoundException", false },
        { "CreateDatabase", 400, "FederatedResourceAlreadyExistsException", false },
        { "GetTable", 400, "FederationSourceException", false },
        { "GetTable", 400, "GlueEncryptionException", false },
        { "GetTable", 400, "InvalidInputException", false },
        { "GetPartitions", 400, "InvalidStateException", false },
        { "CreateTable", 400, "ResourceNumberLimitExceededException", false },
        { "Converse", 408, "ModelTimeoutException", true },
        { "Converse", 429, "ModelNotReadyException", true },
        { "Converse", 429, "ThrottlingException", true },
        { "Converse", 500, "InternalServerException", true },
        { "Converse", 503, "ServiceUnavailableException", true },
        { "Converse", 424, "ModelErrorException", false },
        { "Converse", 403, "AccessDeniedException", false },
        { "Converse", 404, "ResourceNotFoundException", false },
        { "Converse", 400, "ValidationException", false },
        { "RetrieveAndGenerate", 424, "DependencyFailedException", true },
        { "RetrieveAndGenerate", 502, "BadGatewayException", true },
        { "RetrieveAndGenerate", 500, "InternalServerException", true },
        { "RetrieveAndGenerate", 429, "ThrottlingException", true },
        { "RetrieveAndGenerate", 409, "ConflictException", false },
        { "RetrieveAndGenerate", 403, "AccessDeniedException", false },
        { "RetrieveAndGenerate", 404, "ResourceNotFoundException", false },
        { "RetrieveAndGenerate", 400, "ServiceQuotaExceededException", false },
        { "RetrieveAndGenerate", 400, "ValidationException", false },
        { "StartIngestionJob", 500, "InternalServerException", true },
        { "StartIngestionJob", 429, "ThrottlingException", true },
        { "StartIngestionJob", 409, "ConflictException", false },
        { "StartIngestionJob", 402, "ServiceQuotaExceededException", false },
        { "StartIngestionJob", 403, "AccessDeniedException", false },
        { "StartIngestionJob", 404, "ResourceNotFoundException", false },
        { "StartIngestionJob", 400, "ValidationException", false },
        { "PutEvents", 500, "InternalException", true },
        { "PutEvents", 400, "ThrottlingException", true },
        { "DescribeEventBus", 400, "ResourceNotFoundException", false },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task What_may_pass_is_tried_again_and_nothing_else(string operation, int status, string code, bool again)
    {
        var sample = Sample.Of(operation);
        await using var server = await FakeAws.Start(Reply.JsonError(status, code), Reply.Json(sample.Answer));

        if (again)
        {
            await JsonClient.Send(server, sample.Request);
        }
        else
        {
            var exception = await Assert.ThrowsAnyAsync<AmazonServiceException>(() => JsonClient.Send(server, sample.Request));
            Assert.Equal(code, exception.ErrorCode);
        }

        Assert.Equal(again ? 2 : 1, server.Requests.Count);
    }

    [Fact]
    public void Every_type_of_the_clients_is_among_them() => Assert.Empty(
        When_a_json_service_refuses.Codes.Select(row => $"{row[0]} {row[1]}").Except(Codes.Select(row => $"{Sample.Of((string)row[0]).Service} {row[2]}")));

    [Fact]
    public async Task A_fault_without_end_is_reported_after_the_configured_retries()
    {
        await using var server = await FakeAws.Start(_ => Reply.JsonError(408, "ModelTimeoutException"));

        await Assert.ThrowsAsync<Amazon.BedrockRuntime.Model.ModelTimeoutException>(
            () => JsonClient.Send(server, Sample.Of("Converse").Request, config => config.MaxErrorRetry = 1));

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_read_is_not_asked_for_again()
    {
        await using var server = await FakeAws.Start(_ => new Reply(200, "<html>"));

        await Assert.ThrowsAsync<Amazon.Glue.AmazonGlueException>(() => JsonClient.Send(server, Sample.Of("CreateTable").Request));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_wrong_clock_is_corrected_by_the_answer()
    {
        var sample = Sample.Of("StartQueryExecution");
        var late = DateTimeOffset.UtcNow.AddDays(1).ToString("R", CultureInfo.InvariantCulture);
        var refusal = Reply.JsonError(403, "InvalidSignatureException", "\"message\":\"Signature expired\"");
        await using var server = await FakeAws.Start(
            refusal with { Headers = new Dictionary<string, string>(refusal.Headers) { ["Date"] = late } }, Reply.Json(sample.Answer));

        await JsonClient.Send(server, sample.Request);

        Assert.Equal(2, server.Requests.Count);
        Assert.NotEqual(server.Requests[0].Headers["X-Amz-Date"][..8], server.Requests[1].Headers["X-Amz-Date"][..8]);
    }

    [Fact]
    public async Task A_repeated_request_is_the_same_and_signed_anew()
    {
        var sample = Sample.Of("Converse");
        await using var server = await FakeAws.Start(new Reply(503, ""), Reply.Json(sample.Answer));

        await JsonClient.Send(server, sample.Request);

        var verifier = new SigV4Verifier(FakeAws.AccessKey, FakeAws.SecretKey, FakeAws.Region, "bedrock");
        Assert.All(server.Requests, request => Assert.Null(verifier.Fault(request)));
        Assert.Equal(server.Requests[0].Text, server.Requests[1].Text);
        Assert.Equal(server.Requests[0].Target, server.Requests[1].Target);
    }
}
