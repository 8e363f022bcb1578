using Amazon.S3;
using Ccar.Messaging.AwsDouble.Models;
using Ccar.Messaging.AwsDouble.Tests.Clients;

namespace Ccar.Messaging.AwsDouble.Tests.Signing;

public sealed class When_credentials_are_wrong
{
    private const string Bus = """{"Name":"default"}""";
    private const string Question = """{"modelId":"m","messages":[{"role":"user","content":[{"text":"1"}]}]}""";

    [ModelTheory]
    [InlineData("test", "wrong", "InvalidSignatureException", "SignatureDoesNotMatch")]
    [InlineData("nobody", "test", "UnrecognizedClientException", "InvalidAccessKeyId")]
    public async Task Each_service_says_so_in_its_own_words(string key, string secret, string json, string xml)
    {
        await using var world = await World.StartAsync();
        var peer = new JavaScriptClient(world.Server.Endpoint, key, secret);
        using var s3 = world.S3(key, secret);

        Assert.Equal(json, (string?)(await peer.FailAsync("eventbridge", "DescribeEventBus", Bus))["error"]);
        Assert.Equal(json, (string?)(await peer.FailAsync("bedrock-runtime", "Converse", Question))["error"]);
        Assert.Equal(xml, (await Assert.ThrowsAsync<AmazonS3Exception>(() => s3.GetObjectAsync("bucket", "key"))).ErrorCode);
        Assert.Equal(3, world.Server.Calls.Faulty.Count);
    }

    [ModelFact]
    public async Task A_session_has_a_token_and_an_end()
    {
        await using var world = await World.StartAsync();
        world.Server.Credentials.Add("session", "secret", "token/+=");
        var peer = new JavaScriptClient(world.Server.Endpoint, "session", "secret", "token/+=");
        var without = new JavaScriptClient(world.Server.Endpoint, "session", "secret");

        await peer.CallAsync("eventbridge", "DescribeEventBus", Bus);
        var refused = await without.FailAsync("eventbridge", "DescribeEventBus", Bus);
        world.Server.Credentials.Expire("session");
        var expired = await peer.FailAsync("eventbridge", "DescribeEventBus", Bus);
        var expiredRest = await peer.FailAsync("bedrock-runtime", "Converse", Question);
        var expiredS3 = await peer.FailAsync("s3", "ListObjectsV2", """{"Bucket":"b"}""");

        Assert.Equal("UnrecognizedClientException", (string?)refused["error"]);
        Assert.Equal(("ExpiredTokenException", 400), ((string?)expired["error"], (int)expired["status"]!));
        Assert.Equal(("ExpiredTokenException", 403), ((string?)expiredRest["error"], (int)expiredRest["status"]!));
        Assert.Equal("ExpiredToken", (string?)expiredS3["error"]);
    }

    [ModelFact]
    public async Task An_unsigned_request_is_refused()
    {
        await using var world = await World.StartAsync();
        using var http = new HttpClient();

        using var answer = await http.GetAsync(new Uri(world.Server.Endpoint, "/bucket/key"));

        Assert.Equal(403, (int)answer.StatusCode);
        Assert.Contains("<Code>AccessDenied</Code>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
