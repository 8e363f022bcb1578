using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Web;
using System.Xml.Linq;
using Amazon.S3;

namespace Ccar.Messaging.Conformance.Tests.Stores.S3;

/// <summary>
/// S3 behind the SDK's HTTP client: objects, conditions, uploads in parts and pages, without signatures, tags or a network. A test may look at each request, and
/// answer it in S3's place (<see cref="Instead"/>) or after S3 has done it (<see cref="Afterwards"/>).
/// </summary>
internal sealed class MemoryS3(string bucket) : HttpMessageHandler
{
    private const string MetadataPrefix = "x-amz-meta-";
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, Held> _objects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MemoryUpload> _uploads = [];

    public Func<S3Request, HttpResponseMessage?>? Instead { get; set; }

    public Func<S3Request, HttpResponseMessage, HttpResponseMessage?>? Afterwards { get; set; }

    /// <summary>What each answer waits for; a request may be given up meanwhile, which S3 does not hear of.</summary>
    public Func<S3Request, Task> Holding { get; set; } = static _ => Task.CompletedTask;

    public ConcurrentQueue<S3Request> Requests { get; } = new();

    public int OpenUploads => _uploads.Count;

    public int PageSize { get; init; } = 1_000;

    public AmazonS3Client Client() => S3Client.Over(this);

    public IReadOnlyDictionary<string, string> MetadataOf(string key) => _objects[key].Metadata;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        var request = await S3Request.ReadAsync(message, bucket, cancellationToken);
        Requests.Enqueue(request);
        var answer = Instead?.Invoke(request);
        if (answer is null)
        {
            lock (_gate)
            {
                answer = Answer(request);
            }
        }

        await Holding(request).WaitAsync(cancellationToken);
        answer = Afterwards?.Invoke(request, answer) ?? answer;
        answer.RequestMessage = message;
        return answer;
    }

    private HttpResponseMessage Answer(S3Request request) => (request.Method, request.Key, request.Query("uploadId"), request.Query("uploads")) switch
    {
        ("GET", "", _, _) => List(request),
        ("POST", _, _, not null) => Begin(request),
        ("PUT", _, not null, _) => Part(request, _uploads.GetValueOrDefault(request.Query("uploadId")!)),
        ("POST", _, not null, _) => Complete(request, _uploads.GetValueOrDefault(request.Query("uploadId")!)),
        ("DELETE", _, not null, _) => _uploads.Remove(request.Query("uploadId")!) ? new(HttpStatusCode.NoContent) : S3Answers.Error(404, "NoSuchUpload"),
        ("PUT", _, _, _) => Put(request),
        ("DELETE", _, _, _) => Delete(request),
        _ => Get(request),
    };

    private HttpResponseMessage Get(S3Request request)
    {
        if (!_objects.TryGetValue(request.Key, out var held))
        {
            return S3Answers.Error(404, "NoSuchKey");
        }

        if (request.Header("If-Match") is { } expected && expected != held.ETag)
        {
            return S3Answers.Error(412, "PreconditionFailed");
        }

        var answer = S3Answers.Content(held.Bytes, held.ETag, held.At);
        foreach (var (name, value) in held.Metadata)
        {
            answer.Headers.Add(MetadataPrefix + name, value);
        }

        return answer;
    }

    private HttpResponseMessage Put(S3Request request)
    {
        if (Judge(request, request.Key) is { } refusal)
        {
            return refusal;
        }

        if (request.Header("x-amz-copy-source") is null)
        {
            return S3Answers.Tagged(Store(request.Key, request.Body, request.Metadata(MetadataPrefix), null).ETag);
        }

        var copied = Source(request, out var refused) is { } source ? Store(request.Key, source.Bytes, source.Metadata, null) : null;
        return copied is null ? refused! : S3Answers.Xml("CopyObjectResult", new XElement("ETag", copied.ETag));
    }

    private HttpResponseMessage Delete(S3Request request)
    {
        if (request.Header("If-Match") is { } expected && _objects.GetValueOrDefault(request.Key)?.ETag != expected)
        {
            return _objects.ContainsKey(request.Key) ? S3Answers.Error(412, "PreconditionFailed") : S3Answers.Error(404, "NoSuchKey");
        }

        _objects.Remove(request.Key);
        return new HttpResponseMessage(HttpStatusCode.NoContent);
    }

    private HttpResponseMessage Begin(S3Request request)
    {
        var id = $"upload-{_uploads.Count}-{Guid.NewGuid():N}";
        _uploads[id] = new MemoryUpload(request.Metadata(MetadataPrefix));
        return S3Answers.Xml("InitiateMultipartUploadResult", new XElement("Bucket", bucket), new XElement("Key", request.Key), new XElement("UploadId", id));
    }

    private HttpResponseMessage Part(S3Request request, MemoryUpload? upload)
    {
        var number = int.Parse(request.Query("partNumber")!, CultureInfo.InvariantCulture);
        if (upload is null)
        {
            return S3Answers.Error(404, "NoSuchUpload");
        }

        if (request.Header("x-amz-copy-source") is null)
        {
            upload.Parts[number] = request.Body;
            return S3Answers.Tagged(TagOf(request.Body));
        }

        if (Source(request, out var refused) is not { } source)
        {
            return refused!;
        }

        var range = request.Header("x-amz-copy-source-range")!["bytes=".Length..].Split('-').Select(int.Parse).ToArray();
        upload.Parts[number] = source.Bytes[range[0]..(range[1] + 1)];
        return S3Answers.Xml("CopyPartResult", new XElement("ETag", TagOf(upload.Parts[number])));
    }

    private HttpResponseMessage Complete(S3Request request, MemoryUpload? upload)
    {
        if (upload is null)
        {
            return S3Answers.Error(404, "NoSuchUpload");
        }

        if (Judge(request, request.Key) is { } refusal)
        {
            return refusal;
        }

        _uploads.Remove(request.Query("uploadId")!);
        var held = Store(request.Key, [.. upload.Parts.Values.SelectMany(part => part)], upload.Metadata, $"\"{TagOf([])[1..^1]}-{upload.Parts.Count}\"");
        return S3Answers.Xml("CompleteMultipartUploadResult", new XElement("ETag", held.ETag), new XElement("Key", request.Key));
    }

    private HttpResponseMessage List(S3Request request)
    {
        var prefix = request.Query("prefix") ?? "";
        var after = request.Query("continuation-token") ?? "";
        var found = _objects.Where(entry => entry.Key.StartsWith(prefix, StringComparison.Ordinal) && string.CompareOrdinal(entry.Key, after) > 0).Take(PageSize + 1).ToList();
        var page = found.Take(PageSize).Select(entry => new XElement(
            "Contents", new XElement("Key", HttpUtility.UrlEncode(entry.Key)), new XElement("Size", entry.Value.Bytes.Length), new XElement("ETag", entry.Value.ETag),
            new XElement("LastModified", entry.Value.At.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture))));
        var isMore = found.Count > PageSize;
        return S3Answers.Xml(
            "ListBucketResult", new XElement("EncodingType", "url"), new XElement("IsTruncated", isMore),
            isMore ? new XElement("NextContinuationToken", found[PageSize - 1].Key) : null, page);
    }

    private HttpResponseMessage? Judge(S3Request request, string key)
    {
        var standing = _objects.GetValueOrDefault(key)?.ETag;
        return (request.Header("If-None-Match"), request.Header("If-Match")) switch
        {
            ("*", _) when standing is not null => S3Answers.Error(412, "PreconditionFailed"),
            (_, { }) when standing is null => S3Answers.Error(404, "NoSuchKey"),
            (_, { } expected) when standing != expected => S3Answers.Error(412, "PreconditionFailed"),
            _ => null,
        };
    }

    private Held? Source(S3Request request, out HttpResponseMessage? refused)
    {
        var key = Uri.UnescapeDataString(request.Header("x-amz-copy-source")!).TrimStart('/')[(bucket.Length + 1)..];
        var held = _objects.GetValueOrDefault(key);
        refused = held is null ? S3Answers.Error(404, "NoSuchKey")
            : request.Header("x-amz-copy-source-if-match") is { } expected && expected != held.ETag ? S3Answers.Error(412, "PreconditionFailed")
            : null;
        return refused is null ? held : null;
    }

    private Held Store(string key, byte[] bytes, IReadOnlyDictionary<string, string> metadata, string? etag) =>
        _objects[key] = new Held(bytes, etag ?? TagOf(bytes), DateTime.UtcNow, metadata);

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5351", Justification = "S3's ETag of a small object is its MD5.")]
    private static string TagOf(byte[] bytes) => $"\"{Convert.ToHexStringLower(MD5.HashData(bytes))}\"";

    private sealed record Held(byte[] Bytes, string ETag, DateTime At, IReadOnlyDictionary<string, string> Metadata);

    private sealed record MemoryUpload(IReadOnlyDictionary<string, string> Metadata)
    {
        public SortedDictionary<int, byte[]> Parts { get; } = [];
    }
}
