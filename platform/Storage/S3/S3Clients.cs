using Amazon.S3;

namespace Ccar.Messaging.Storage;

/// <summary>Opens the official client as the options say. Retries, checksums and credentials are the SDK's own.</summary>
public static class S3Clients
{
    /// <summary>A client; whoever opens it disposes it.</summary>
    public static IAmazonS3 Open(S3Options options)
    {
        var config = new AmazonS3Config
        {
            ForcePathStyle = options.ForcePathStyle ?? HasOwnEndpoint(),
            // Of any request; most are given up much sooner (S3Limits).
            Timeout = S3Limits.Longest,
        };
        if (options.FindRegion() is { } region)
        {
            config.RegionEndpoint = region;
        }

        return new AmazonS3Client(config);
    }

    // The variables the SDK itself reads; it does not say that it found one.
    private static bool HasOwnEndpoint() =>
        !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("AWS_ENDPOINT_URL_S3") ?? Environment.GetEnvironmentVariable("AWS_ENDPOINT_URL"));
}
