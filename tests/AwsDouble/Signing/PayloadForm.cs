namespace Ccar.Messaging.AwsDouble.Signing;

/// <summary>What X-Amz-Content-SHA256 may say instead of a hash.</summary>
internal static class PayloadForm
{
    private const string SignedChunks = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD";
    private const string UnsignedChunks = "STREAMING-UNSIGNED-PAYLOAD-TRAILER";

    public static bool IsKnown(string claimed) => claimed is "UNSIGNED-PAYLOAD" or UnsignedChunks or SignedChunks or SignedChunks + "-TRAILER";

    public static bool HasSignedChunks(RecordedRequest request) => Claim(request).StartsWith(SignedChunks, StringComparison.Ordinal);

    public static bool IsChunked(RecordedRequest request) => HasSignedChunks(request) || Claim(request) == UnsignedChunks;

    private static string Claim(RecordedRequest request) => request.Headers.GetValueOrDefault("X-Amz-Content-SHA256", "");
}
