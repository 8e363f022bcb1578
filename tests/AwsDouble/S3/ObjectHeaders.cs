using System.Globalization;

namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>What of an object stands in headers.</summary>
internal static class ObjectHeaders
{
    private const string MetadataPrefix = "x-amz-meta-";
    private static readonly string[] Kept = ["Content-Type", "Cache-Control", "Content-Disposition", "Content-Encoding", "Content-Language", "Expires", "x-amz-storage-class"];

    /// <summary>A version with the headers and metadata of a request, and nothing in it yet.</summary>
    public static StoredObject Template(S3Request request) => new()
    {
        Key = request.Key,
        VersionId = "",
        Path = "",
        Size = 0,
        ETag = "",
        Sequencer = "",
        Modified = DateTimeOffset.UtcNow,
        Headers = Kept.Select(name => (name, Value: Without(name, request.Header(name)))).Where(header => header.Value is not null).ToDictionary(header => header.name, header => header.Value!),
        Metadata = request.Headers
            .Where(header => header.Key.StartsWith(MetadataPrefix, StringComparison.OrdinalIgnoreCase))
            .ToDictionary(header => header.Key[MetadataPrefix.Length..].ToLowerInvariant(), header => header.Value),
    };

    public static Dictionary<string, string> Write(StoredObject version, S3Request request)
    {
        var headers = new Dictionary<string, string>(version.Headers)
        {
            ["ETag"] = version.QuotedETag,
            ["Last-Modified"] = version.Modified.ToString("R", CultureInfo.InvariantCulture),
            ["Accept-Ranges"] = "bytes",
        };
        headers.TryAdd("Content-Type", "binary/octet-stream");
        foreach (var (name, value) in version.Metadata)
        {
            headers[MetadataPrefix + name] = value;
        }

        if (request.Header("x-amz-checksum-mode") == "ENABLED" && request.Header("Range") is null)
        {
            AddChecksum(headers, version);
        }

        AddVersion(headers, version);
        return headers;
    }

    public static void AddVersion(Dictionary<string, string> headers, StoredObject version)
    {
        if (version.VersionId != "null")
        {
            headers["x-amz-version-id"] = version.VersionId;
        }
    }

    public static void AddChecksum(Dictionary<string, string> headers, StoredObject version)
    {
        if (version.Checksum is { } checksum)
        {
            headers[checksum.Header] = checksum.Value;
            headers["x-amz-checksum-type"] = checksum.Type;
        }
    }

    // The transfer's own encoding is not the object's.
    private static string? Without(string name, string? value) =>
        name == "Content-Encoding" && value is not null
            ? value.Split(',', StringSplitOptions.TrimEntries).Where(encoding => encoding != "aws-chunked").ToList() is { Count: > 0 } left ? string.Join(',', left) : null
            : value;
}
