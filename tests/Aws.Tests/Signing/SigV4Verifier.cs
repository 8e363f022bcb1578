using System.Security.Cryptography;
using System.Text;
using Ccar.Messaging.Aws.Tests.Support;

namespace Ccar.Messaging.Aws.Tests.Signing;

/// <summary>
/// Checks a Signature Version 4 as AWS describes it (Create a signed AWS API request), from the raw request alone. Shares no code with the SDK.
/// </summary>
public sealed record SigV4Verifier(string AccessKey, string SecretKey, string Region, string Service)
{
    private const string Algorithm = "AWS4-HMAC-SHA256";

    /// <summary>Null when the signature is right, else what is wrong.</summary>
    public string? Fault(RecordedRequest request)
    {
        if (!request.Headers.TryGetValue("Authorization", out var authorization) || !authorization.StartsWith(Algorithm + " ", StringComparison.Ordinal))
        {
            return "There is no signature.";
        }

        var parts = authorization[(Algorithm.Length + 1)..].Split(',').Select(part => part.Trim().Split('=', 2)).ToDictionary(part => part[0], part => part[1]);
        if (!request.Headers.TryGetValue("X-Amz-Date", out var date) || date.Length != 16)
        {
            return "There is no X-Amz-Date.";
        }

        var scope = $"{date[..8]}/{Region}/{Service}/aws4_request";
        if (parts["Credential"] != $"{AccessKey}/{scope}")
        {
            return $"The credential is '{parts["Credential"]}', not '{AccessKey}/{scope}'.";
        }

        var signed = parts["SignedHeaders"].Split(';');
        var unsigned = request.Headers.Keys
            .Select(Lower)
            .Where(name => name is "host" or "content-type" || name.StartsWith("x-amz-", StringComparison.Ordinal))
            .Except(signed);
        if (unsigned.FirstOrDefault() is { } name)
        {
            return $"Header '{name}' is not signed.";
        }

        var payload = Hex(SHA256.HashData(request.Body));
        if (request.Headers.TryGetValue("X-Amz-Content-SHA256", out var claimed) && claimed != payload)
        {
            return $"The body's hash is {payload}, not {claimed}.";
        }

        return parts["Signature"] == Sign(request, signed, date, scope, payload) ? null : "The signature is not the request's.";
    }

    private static string CanonicalRequest(RecordedRequest request, IEnumerable<string> signed, string payload) => string.Join('\n',
        request.Method,
        string.Join('/', request.Path.Split('/').Select(Encode)),
        string.Join('&', request.Query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(CanonicalParameter).Order(StringComparer.Ordinal)),
        string.Concat(signed.Select(name => $"{name}:{Trim(request.Headers.GetValueOrDefault(name, ""))}\n")),
        string.Join(';', signed),
        payload);

    private static string CanonicalParameter(string parameter)
    {
        var (name, value) = parameter.Split('=', 2) is [var left, var right] ? (left, right) : (parameter, "");
        return $"{Encode(Uri.UnescapeDataString(name))}={Encode(Uri.UnescapeDataString(value))}";
    }

    // The unreserved characters of RFC 3986 stay, every other byte of the UTF-8 form becomes %XX. A path that is encoded already is encoded again.
    private static string Encode(string text) => string.Concat(Encoding.UTF8.GetBytes(text).Select(octet =>
        char.IsAsciiLetterOrDigit((char)octet) || "-._~".Contains((char)octet, StringComparison.Ordinal)
            ? ((char)octet).ToString()
            : $"%{octet:X2}"));

    private static string Trim(string value) => string.Join(' ', value.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static byte[] Mac(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);

    private static string Lower(string name) => string.Concat(name.Select(char.ToLowerInvariant));

    private string Sign(RecordedRequest request, string[] signed, string date, string scope, string payload)
    {
        var canonical = CanonicalRequest(request, signed, payload);
        var text = string.Join('\n', Algorithm, date, scope, Hex(SHA256.HashData(Encoding.UTF8.GetBytes(canonical))));
        var key = Mac(Mac(Mac(Mac(Encoding.UTF8.GetBytes("AWS4" + SecretKey), date[..8]), Region), Service), "aws4_request");
        return Hex(Mac(key, text));
    }
}
