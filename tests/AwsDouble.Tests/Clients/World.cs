using Amazon.Runtime;
using Amazon.S3;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.Tests.Clients;

/// <summary>A double and clients of it.</summary>
internal sealed class World : IAsyncDisposable
{
    private World(AwsDoubleServer server) => (Server, Peer) = (server, new JavaScriptClient(server.Endpoint));

    public AwsDoubleServer Server { get; }

    public JavaScriptClient Peer { get; }

    public static async Task<World> StartAsync() => new(await AwsDoubleServer.StartAsync());

    /// <summary>The official S3 client for .NET.</summary>
    public AmazonS3Client S3(string accessKey = "test", string secretKey = "test") => new(
        new BasicAWSCredentials(accessKey, secretKey),
        new AmazonS3Config { ServiceURL = Server.Endpoint.ToString(), ForcePathStyle = true, AuthenticationRegion = "eu-central-1", MaxErrorRetry = 0 });

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
