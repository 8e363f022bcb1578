using Amazon.Runtime;
using Amazon.SimpleNotificationService;
using Microsoft.AspNetCore.Http;

namespace Ccar.Messaging.Aws.Tests.Support;

/// <summary>The recording server in the part of SNS.</summary>
public sealed class FakeSns : IAsyncDisposable
{
    public const string AccessKey = FakeAws.AccessKey;
    public const string SecretKey = FakeAws.SecretKey;
    public const string Region = FakeAws.Region;

    private readonly FakeAws _server;

    private FakeSns(FakeAws server) => _server = server;

    public string Url => _server.Url;

    public IReadOnlyList<RecordedRequest> Requests => _server.Requests;

    public RecordedRequest Request => _server.Request;

    /// <summary>Answers every request with success and an empty result.</summary>
    public static Task<FakeSns> Start() => Start(request => Reply.Success(request.Action));

    /// <summary>Answers the requests with these, in this order.</summary>
    public static async Task<FakeSns> Start(params Reply[] replies) => new(await FakeAws.Start(replies));

    public static Task<FakeSns> Start(Func<RecordedRequest, Reply> answer) => Start((request, _) => Task.FromResult(answer(request)));

    public static async Task<FakeSns> Start(Func<RecordedRequest, HttpContext, Task<Reply>> answer) => new(await FakeAws.Start(answer));

    public AmazonSimpleNotificationServiceClient Client(Action<AmazonSimpleNotificationServiceConfig>? configure = null) =>
        Client(new BasicAWSCredentials(AccessKey, SecretKey), configure);

    public AmazonSimpleNotificationServiceClient Client(AWSCredentials credentials, Action<AmazonSimpleNotificationServiceConfig>? configure = null)
    {
        var config = new AmazonSimpleNotificationServiceConfig { ServiceURL = Url, AuthenticationRegion = Region };
        configure?.Invoke(config);
        return new AmazonSimpleNotificationServiceClient(credentials, config);
    }

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();
}
