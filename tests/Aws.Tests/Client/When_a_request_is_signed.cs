using Amazon.Runtime;
using Amazon.SimpleNotificationService;
using Ccar.Messaging.Aws.Tests.Support;

namespace Ccar.Messaging.Aws.Tests.Client;

public sealed class When_a_request_is_signed
{
    private static readonly SigV4Verifier Verifier = new(FakeSns.AccessKey, FakeSns.SecretKey, FakeSns.Region, "sns");

    public static TheoryData<string> OperationNames => [.. Operations.Names];

    [Theory]
    [MemberData(nameof(OperationNames))]
    public async Task The_signature_of_every_operation_holds(string operation)
    {
        await using var server = await FakeSns.Start();
        using var client = server.Client();

        await Operations.Call(operation, client);

        Assert.Equal(operation, server.Request.Action);
        Assert.Null(Verifier.Fault(server.Request));
    }

    [Fact]
    public void Every_operation_of_the_client_is_among_them()
    {
        var methods = typeof(IAmazonSimpleNotificationService).GetMethods()
            .Select(method => method.Name)
            .Where(name => name.EndsWith("Async", StringComparison.Ordinal))
            .Distinct();

        Assert.Equal(methods.Select(name => name[..^"Async".Length]).Order(), Operations.Names.Order());
    }

    [Fact]
    public async Task A_changed_byte_anywhere_breaks_it()
    {
        var request = await Published(new BasicAWSCredentials(FakeSns.AccessKey, FakeSns.SecretKey));

        for (var position = 0; position < request.Body.Length; position++)
        {
            var body = request.Body.ToArray();
            body[position] ^= 1;
            Assert.True(Verifier.Fault(request with { Body = body }) is not null, $"Byte {position} of the body may change.");
        }

        Assert.NotNull(Verifier.Fault(request with { Method = "PUT" }));
        Assert.NotNull(Verifier.Fault(request with { Target = "/?Action=DeleteTopic" }));
        Assert.NotNull(Verifier.Fault(request with { Target = "/x" }));
        Assert.NotNull(Verifier.Fault(request.WithHeader("Host", "sns.us-east-1.amazonaws.com")));
        Assert.NotNull(Verifier.Fault(request.WithHeader("X-Amz-Date", request.Headers["X-Amz-Date"][..15] + "X")));
        Assert.NotNull(Verifier.Fault(request.WithHeader("Content-Type", "text/plain")));
    }

    [Fact]
    public async Task Another_secret_or_region_breaks_it()
    {
        var request = await Published(new BasicAWSCredentials(FakeSns.AccessKey, FakeSns.SecretKey));

        Assert.NotNull((Verifier with { SecretKey = "another" }).Fault(request));
        Assert.NotNull((Verifier with { Region = "eu-west-1" }).Fault(request));
    }

    [Fact]
    public async Task A_session_token_is_sent_and_signed()
    {
        var request = await Published(new SessionAWSCredentials(FakeSns.AccessKey, FakeSns.SecretKey, "TOKEN/with+signs=="));

        Assert.Equal("TOKEN/with+signs==", request.Headers["X-Amz-Security-Token"]);
        Assert.Null(Verifier.Fault(request));
        Assert.NotNull(Verifier.Fault(request.WithHeader("X-Amz-Security-Token", "TOKEN")));
    }

    private static async Task<RecordedRequest> Published(AWSCredentials credentials)
    {
        await using var server = await FakeSns.Start();
        using var client = server.Client(credentials);
        await Operations.Call("Publish", client);
        return server.Request;
    }
}
