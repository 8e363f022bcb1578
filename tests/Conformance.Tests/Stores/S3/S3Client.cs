using Amazon.Runtime;
using Amazon.S3;

namespace Ccar.Messaging.Conformance.Tests.Stores.S3;

/// <summary>The official client, at an endpoint or over a handler.</summary>
internal static class S3Client
{
    public static AmazonS3Client At(Uri endpoint, string key, string secret) => new(key, secret, new AmazonS3Config { ServiceURL = endpoint.ToString(), AuthenticationRegion = "us-east-1", ForcePathStyle = true });

    public static AmazonS3Client Over(HttpMessageHandler handler) => new("x", "y", new AmazonS3Config
    {
        ServiceURL = "http://s3.test.invalid",
        AuthenticationRegion = "us-east-1",
        ForcePathStyle = true,
        HttpClientFactory = new Factory(handler),
    });

    private sealed class Factory(HttpMessageHandler handler) : HttpClientFactory
    {
        public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(handler, disposeHandler: false);

        public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

        public override bool DisposeHttpClientsAfterUse(IClientConfig clientConfig) => false;
    }
}
