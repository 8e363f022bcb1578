using System.Security.Cryptography;
using System.Text;

namespace Ccar.Messaging.AwsDouble.Signing;

/// <summary>
/// Checks a Signature Version 4 as AWS describes it (Create a signed AWS API request), from the raw request alone. Shares no code with the SDK.
/// </summary>
public sealed record SigV4Verifier(string AccessKey, string SecretKey, string Region, string Service)
{
    private const string Algorithm = "AWS4-HMAC-SHA256";

    private bool IsS3 => Service == "s3";

    /// <summary>Null when the signature is right, else what is wrong.</summary>
    public string? Fault(RecordedRequest request)
    {
        if (AuthorizationHeader.Parse(request) is not { } authorization)
        {
            return "There is no signature.";
        }

        if (!request.Headers.TryGetValue("X-Amz-Date", out var date) || date.Length != 16)
        {
            return "There is no X-Amz-Date.";
        }

        var scope = $"{date[..8]}/{Region}/{Service}/aws4_request";
        if (authorization.Credential != $"{AccessKey}/{scope}")
        {
            return $"The credential is '{authorization.Credential}', not '{AccessKey}/{scope}'.";
        }

        return UnsignedHeader(request, authorization.SignedHeaders)
            ?? PayloadFault(request, out var payload)
            ?? (authorization.Signature == Sign(request, authorization.SignedHeaders, date, scope, payload)
                ? ChunkFault(request, authorization, date, scope)
                : "The signature is not the request's.");
    }

    internal static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static string? UnsignedHeader(RecordedRequest request, string[] signed)
    {
        var unsigned = request.Headers.Keys
            .Select(Lower)
            .Where(name => name is "host" or "content-type" || name.StartsWith("x-amz-", StringComparison.Ordinal))
            .Except(signed);
        return unsigned.FirstOrDefault() is { } name ? $"Header '{name}' is not signed." : null;
    }

    private static string CanonicalParameter(string parameter)
    {
        var (name, value) = parameter.Split('=', 2) is [var left, var right] ? (left, right) : (parameter, "");
        return $"{Encode(Uri.UnescapeDataString(name))}={Encode(Uri.UnescapeDataString(value))}";
    }

    // The unreserved characters of RFC 3986 stay, every other byte of the UTF-8 form becomes %XX.
    private static string Encode(string text) => string.Concat(Encoding.UTF8.GetBytes(text).Select(octet =>
        char.IsAsciiLetterOrDigit((char)octet) || "-._~".Contains((char)octet, StringComparison.Ordinal)
            ? ((char)octet).ToString()
            : $"%{octet:X2}"));

    private static string Trim(string value) => string.Join(' ', value.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static byte[] Mac(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));

    private static string Lower(string name) => string.Concat(name.Select(char.ToLowerInvariant));

    private string? PayloadFault(RecordedRequest request, out string payload)
    {
        payload = Hash(request.Body);
        if (!request.Headers.TryGetValue("X-Amz-Content-SHA256", out var claimed))
        {
            return IsS3 ? "There is no X-Amz-Content-SHA256." : null;
        }

        if (IsS3 && PayloadForm.IsKnown(claimed))
        {
            payload = claimed;
            return null;
        }

        return claimed == payload ? null : $"The body's hash is {payload}, not {claimed}.";
    }

    private string? ChunkFault(RecordedRequest request, AuthorizationHeader authorization, string date, string scope) =>
        IsS3 && PayloadForm.HasSignedChunks(request)
            ? new ChunkVerifier(text => Convert.ToHexStringLower(Mac(Key(date), text)), date, scope).Fault(request.Body, authorization.Signature)
            : null;

    private string CanonicalRequest(RecordedRequest request, IEnumerable<string> signed, string payload) => string.Join('\n',
        request.Method,
        string.Join('/', request.Path.Split('/').Select(CanonicalSegment)),
        string.Join('&', request.Query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(CanonicalParameter).Order(StringComparer.Ordinal)),
        string.Concat(signed.Select(name => $"{name}:{Trim(request.Headers.GetValueOrDefault(name, ""))}\n")),
        string.Join(';', signed),
        payload);

    // A path that is encoded already is encoded again, but for S3, where it is encoded once however it was sent.
    private string CanonicalSegment(string segment) => Encode(IsS3 ? Uri.UnescapeDataString(segment) : segment);

    private string Sign(RecordedRequest request, string[] signed, string date, string scope, string payload)
    {
        var canonical = CanonicalRequest(request, signed, payload);
        var text = string.Join('\n', Algorithm, date, scope, Hash(Encoding.UTF8.GetBytes(canonical)));
        return Convert.ToHexStringLower(Mac(Key(date), text));
    }

    private byte[] Key(string date) => Mac(Mac(Mac(Mac(Encoding.UTF8.GetBytes("AWS4" + SecretKey), date[..8]), Region), Service), "aws4_request");
}
