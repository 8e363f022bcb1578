using System.Net;
using Amazon.Athena;
using Amazon.BedrockAgentRuntime.Model;
using Amazon.BedrockRuntime.Model;
using Amazon.Glue;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Ccar.Messaging.Aws.Tests.Json.Samples;
using Ccar.Messaging.Aws.Tests.Support;

namespace Ccar.Messaging.Aws.Tests.Json;

public sealed class When_a_json_service_refuses
{
    public static TheoryData<string, string> Codes
    {
        get
        {
            var codes = new TheoryData<string, string>();
            foreach (var type in JsonClient.Services.SelectMany(service => JsonClient.AssemblyOf(service).GetExportedTypes())
                .Where(type => type.IsSubclassOf(typeof(AmazonServiceException)) && type.Namespace!.EndsWith(".Model", StringComparison.Ordinal)))
            {
                codes.Add(type.Namespace!.Split('.')[1], type.Name);
            }

            return codes;
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task The_code_becomes_its_official_type(string service, string code)
    {
        var exception = await Refused(OperationOf(service), Reply.JsonError(400, code, "\"message\":\"Run <x> is not here\""));

        Assert.Equal($"Amazon.{service}.Model.{code}", exception.GetType().FullName);
        Assert.Equal(code, exception.ErrorCode);
        Assert.Equal("Run <x> is not here", exception.Message);
        Assert.Equal("e7f1-request", exception.RequestId);
        Assert.Equal(HttpStatusCode.BadRequest, exception.StatusCode);
        Assert.Equal(ErrorType.Sender, exception.ErrorType);
        Assert.IsType<HttpErrorResponseException>(exception.InnerException);
    }

    [Fact]
    public void The_types_are_those_of_the_models() => Assert.Equal(
        [
            "Athena: InternalServer InvalidRequest TooManyRequests",
            "BedrockAgent: AccessDenied Conflict InternalServer ResourceNotFound ServiceQuotaExceeded Throttling Validation",
            "BedrockAgentRuntime: AccessDenied BadGateway Conflict DependencyFailed InternalServer ResourceNotFound ServiceQuotaExceeded Throttling Validation",
            "BedrockRuntime: AccessDenied InternalServer ModelError ModelNotReady ModelTimeout ResourceNotFound ServiceUnavailable Throttling Validation",
            "EventBridge: Internal ResourceNotFound",
            "Glue: AlreadyExists ConcurrentModification EntityNotFound FederatedResourceAlreadyExists FederationSource FederationSourceRetryable "
            + "GlueEncryption InternalService InvalidInput InvalidState OperationTimeout ResourceNotReady ResourceNumberLimitExceeded",
        ],
        Codes.GroupBy(row => (string)row[0])
            .Select(rows => $"{rows.Key}: {string.Join(' ', rows.Select(row => ((string)row[1])[..^"Exception".Length]).Order())}"));

    [Theory]
    [InlineData("ExpiredTokenException")]
    [InlineData("UnrecognizedClientException")]
    [InlineData("SomethingNewException")]
    public async Task A_code_nobody_knows_is_the_base_exception_with_its_code(string code)
    {
        foreach (var service in JsonClient.Services)
        {
            var exception = await Refused(OperationOf(service), Reply.JsonError(400, code, "\"message\":\"The token is expired\""));

            Assert.Equal(JsonClient.TypeOf(service, $"Amazon{service}Exception"), exception.GetType());
            Assert.Equal(code, exception.ErrorCode);
            Assert.Equal("The token is expired", exception.Message);
        }
    }

    [Theory]
    [InlineData(null, """{"__type":"com.amazonaws.glue#EntityNotFoundException","Message":"m"}""")]
    [InlineData(null, """{"__type":"EntityNotFoundException","message":"m"}""")]
    [InlineData(null, """{"__type":"EntityNotFoundException:http://internal.amazon.com/coral/","message":"m"}""")]
    [InlineData(null, """{"code":"EntityNotFoundException","message":"m"}""")]
    [InlineData("EntityNotFoundException", """{"message":"m"}""")]
    [InlineData("EntityNotFoundException:http://internal.amazon.com/coral/com.amazon.x/", """{"message":"m"}""")]
    [InlineData("com.amazonaws.glue#EntityNotFoundException", """{"__type":"Another","message":"m"}""")]
    public async Task The_code_is_found_wherever_it_stands(string? header, string body)
    {
        var exception = await Refused("GetTable", new Reply(400, body) { Headers = Header(header) });

        Assert.IsType<Amazon.Glue.Model.EntityNotFoundException>(exception);
        Assert.Equal(("m", "EntityNotFoundException"), (exception.Message, exception.ErrorCode));
    }

    [Theory]
    [InlineData("EntityNotFoundException", "")]
    [InlineData("EntityNotFoundException", "{}")]
    [InlineData(null, """{"__type":"EntityNotFoundException"}""")]
    [InlineData(null, """{"__type":"EntityNotFoundException","message":null}""")]
    public async Task A_refusal_without_a_message_says_what_is_known(string? header, string body)
    {
        var exception = await Refused("GetTable", new Reply(400, body) { Headers = Header(header) });

        Assert.Equal("GetTable failed with HTTP 400 and error code 'EntityNotFoundException', and no message.", exception.Message);
    }

    [Fact]
    public async Task What_else_an_exception_tells_is_read()
    {
        var invalid = Assert.IsType<Amazon.Athena.Model.InvalidRequestException>(
            await Refused("GetQueryExecution", Reply.JsonError(400, "InvalidRequestException", """ "Message":"m","AthenaErrorCode":"INVALID_INPUT" """)));
        var throttled = Assert.IsType<Amazon.Athena.Model.TooManyRequestsException>(
            await Refused("StartQueryExecution", Reply.JsonError(400, "TooManyRequestsException", """ "Reason":"CONCURRENT_QUERY_LIMIT_EXCEEDED" """)));
        var missing = Assert.IsType<Amazon.Glue.Model.EntityNotFoundException>(
            await Refused("GetTable", Reply.JsonError(400, "EntityNotFoundException", """ "FromFederationSource":true """)));
        var federated = Assert.IsType<Amazon.Glue.Model.FederationSourceException>(
            await Refused("GetTable", Reply.JsonError(400, "FederationSourceException", """ "FederationSourceErrorCode":"ThrottlingException" """)));
        var dependency = Assert.IsType<DependencyFailedException>(
            await Refused("Retrieve", Reply.JsonError(424, "DependencyFailedException", """ "resourceName":"store" """)));
        var gateway = Assert.IsType<BadGatewayException>(
            await Refused("Retrieve", Reply.JsonError(502, "BadGatewayException", """ "resourceName":"store" """)));
        var model = Assert.IsType<ModelErrorException>(
            await Refused("Converse", Reply.JsonError(424, "ModelErrorException", """ "originalStatusCode":500,"resourceName":"model" """)));
        var validation = Assert.IsType<Amazon.BedrockAgent.Model.ValidationException>(
            await Refused("StartIngestionJob", Reply.JsonError(400, "ValidationException", """ "fieldList":[{"name":"n","message":"m"}] """)));

        Assert.Equal(("m", "INVALID_INPUT"), (invalid.Message, invalid.AthenaErrorCode));
        Assert.Equal(ThrottleReason.CONCURRENT_QUERY_LIMIT_EXCEEDED, throttled.Reason);
        Assert.True(missing.FromFederationSource);
        Assert.Equal(FederationSourceErrorCode.ThrottlingException, federated.FederationSourceErrorCode);
        Assert.Equal(("store", "store"), (dependency.ResourceName, gateway.ResourceName));
        Assert.Equal((500, "model"), (model.OriginalStatusCode, model.ResourceName));
        Assert.Equal(("n", "m"), (validation.FieldList!.Single().Name, validation.FieldList!.Single().Message));
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(200, "<html><body>Log in to the guest network</body></html>")]
    [InlineData(200, "[]")]
    [InlineData(200, "\"text\"")]
    [InlineData(200, "{\"Table\":{\"Name\":\"b")]
    [InlineData(400, "")]
    [InlineData(400, "{}")]
    [InlineData(403, "<html><head><title>403 Forbidden</title></head></html>")]
    [InlineData(404, "not json at all")]
    [InlineData(400, "{\"__type\":{}}")]
    [InlineData(502, "<html><hr>nginx</html>")]
    public async Task A_body_that_is_no_answer_is_reported_and_quoted(int status, string body)
    {
        foreach (var service in JsonClient.Services)
        {
            var exception = await Refused(OperationOf(service), new Reply(status, body));

            Assert.Equal(JsonClient.TypeOf(service, $"Amazon{service}Exception"), exception.GetType());
            Assert.Equal((HttpStatusCode)status, exception.StatusCode);
            Assert.StartsWith(
                $"{OperationOf(service)} was answered with HTTP {status} and a body that is not an answer of Amazon.{service}: '{body}'",
                exception.Message,
                StringComparison.Ordinal);
            Assert.Null(exception.ErrorCode);
        }
    }

    [Fact]
    public async Task A_long_page_is_quoted_in_part() =>
        Assert.InRange((await Refused("GetTable", new Reply(400, new string('x', 100_000)))).Message.Length, 200, 500);

    [Theory]
    [InlineData("StopQueryExecution")]
    [InlineData("CreateTable")]
    public async Task An_operation_that_answers_nothing_may_have_no_body(string operation)
    {
        await using var server = await FakeAws.Start(new Reply(200, ""));

        var response = await JsonClient.Send(server, Sample.Of(operation).Request);

        Assert.Equal(HttpStatusCode.OK, response.HttpStatusCode);
    }

    private static string OperationOf(string service) => service switch
    {
        "Athena" => "GetQueryExecution",
        "BedrockAgent" => "GetIngestionJob",
        "BedrockAgentRuntime" => "RetrieveAndGenerate",
        "BedrockRuntime" => "Converse",
        "EventBridge" => "PutEvents",
        _ => "GetTable",
    };

    private static Dictionary<string, string> Header(string? code) => code is null ? [] : new() { ["x-amzn-ErrorType"] = code };

    private static async Task<AmazonServiceException> Refused(string operation, Reply reply)
    {
        await using var server = await FakeAws.Start(reply);
        return await Assert.ThrowsAnyAsync<AmazonServiceException>(
            () => JsonClient.Send(server, Sample.Of(operation).Request, config => config.MaxErrorRetry = 0));
    }
}
