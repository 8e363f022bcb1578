using System.Globalization;
using System.Text;
using System.Web;

namespace Ccar.Messaging.Conformance.Tests.Stores.S3;

/// <summary>A request as S3 sees it: key, query, headers, and the body without its chunks.</summary>
internal sealed record S3Request(string Method, string Key, Uri Uri, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public static async Task<S3Request> ReadAsync(HttpRequestMessage message, string bucket, CancellationToken cancellationToken)
    {
        var headers = message.Headers.Concat(message.Content?.Headers.AsEnumerable() ?? [])
            .ToDictionary(header => header.Key, header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase);
        var body = message.Content is null ? [] : await message.Content.ReadAsByteArrayAsync(cancellationToken);
        var path = Uri.UnescapeDataString(message.RequestUri!.AbsolutePath).TrimStart('/');
        var key = path.StartsWith(bucket + "/", StringComparison.Ordinal) ? path[(bucket.Length + 1)..] : "";
        return new S3Request(
            message.Method.Method, key, message.RequestUri, headers,
            headers.GetValueOrDefault("x-amz-content-sha256", "").StartsWith("STREAMING-", StringComparison.Ordinal) ? Unchunk(body) : body);
    }

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    public string? Query(string name)
    {
        var query = HttpUtility.ParseQueryString(Uri.Query);
        return query[name] ?? (query.GetValues(null)?.Contains(name) == true ? "" : null);
    }

    public IReadOnlyDictionary<string, string> Metadata(string prefix) => Headers
        .Where(header => header.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        .ToDictionary(header => header.Key[prefix.Length..].ToLowerInvariant(), header => header.Value);

    // aws-chunked: "<hex size>[;chunk-signature=…]\r\n<bytes>\r\n", ended by a chunk of nothing and trailers.
    private static byte[] Unchunk(byte[] body)
    {
        using var whole = new MemoryStream();
        for (var at = 0; ;)
        {
            var end = body.AsSpan(at).IndexOf("\r\n"u8) + at;
            var size = int.Parse(Encoding.ASCII.GetString(body, at, end - at).Split(';')[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (size == 0)
            {
                return whole.ToArray();
            }

            whole.Write(body, end + 2, size);
            at = end + 2 + size + 2;
        }
    }
}
