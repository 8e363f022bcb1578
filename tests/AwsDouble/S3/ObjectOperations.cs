using System.Globalization;
using System.Security.Cryptography;
using System.Xml.Linq;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>Single objects: put, get, head, delete.</summary>
internal sealed class ObjectOperations(ObjectStore store)
{
    public void AddTo(Dictionary<string, Func<S3Request, Answer>> operations)
    {
        operations["PutObject"] = Put;
        operations["GetObject"] = Get;
        operations["HeadObject"] = Head;
        operations["DeleteObject"] = Delete;
        operations["DeleteObjects"] = DeleteMany;
    }

    public static StoredObject Store(Bucket bucket, StoredObject template, byte[] bytes) => bucket.Put(template with
    {
        Path = bucket.Keep(bytes),
        Size = bytes.Length,
        ETag = template.ETag.Length > 0 ? template.ETag : Convert.ToHexStringLower(MD5.HashData(bytes)),
    });

    private static Answer Read(StoredObject version, S3Request request)
    {
        if (version.IsDeleteMarker)
        {
            throw new AwsException("MethodNotAllowed", "The specified method is not allowed against this resource.", 405);
        }

        if (request.Header("If-Match") is { } wanted && !Preconditions.Matches(wanted, version))
        {
            throw Preconditions.Failed("If-Match");
        }

        var headers = ObjectHeaders.Write(version, request);
        ObjectHeaders.AddVersion(headers, version);
        if (request.Header("If-None-Match") is { } unwanted && Preconditions.Matches(unwanted, version))
        {
            return new Answer { Status = 304, Headers = headers };
        }

        return request.Header("Range") is { } range ? ReadRange(version, headers, range) : new Answer { Headers = headers, Body = File.ReadAllBytes(version.Path), Length = version.Size };
    }

    private static Answer ReadRange(StoredObject version, Dictionary<string, string> headers, string range)
    {
        if (ByteRange.Parse(range, version.Size) is not { } part)
        {
            throw new AwsException("InvalidRange", "The requested range is not satisfiable", 416) { Members = new() { ["RangeRequested"] = range } };
        }

        headers["Content-Range"] = $"bytes {part.First}-{part.Last}/{version.Size}";
        using var file = File.OpenRead(version.Path);
        var bytes = new byte[part.Length];
        file.Position = part.First;
        file.ReadExactly(bytes);
        return new Answer { Status = 206, Headers = headers, Body = bytes, Length = part.Length };
    }

    private Answer Put(S3Request request)
    {
        var bucket = store.Find(request.Bucket);
        var sum = Checksums.Verified(request, request.Body);
        Preconditions.CheckWrite(request, bucket.Find(request.Key));
        var version = Store(bucket, ObjectHeaders.Template(request) with { Checksum = sum }, request.Body);
        store.Notifications.Created(bucket.Name, version, "Put");
        var headers = new Dictionary<string, string> { ["ETag"] = version.QuotedETag };
        ObjectHeaders.AddVersion(headers, version);
        ObjectHeaders.AddChecksum(headers, version);
        return new Answer { Headers = headers };
    }

    private Answer Get(S3Request request) => Read(store.Find(request.Bucket).Get(request.Key, request.Query("versionId")), request);

    private Answer Head(S3Request request) => Get(request) with { Body = default };

    private Answer Delete(S3Request request)
    {
        var bucket = store.Find(request.Bucket);
        Preconditions.CheckMatch(request, bucket.Find(request.Key));
        var headers = new Dictionary<string, string>();
        if (bucket.Remove(request.Key, request.Query("versionId")) is { } removed)
        {
            ObjectHeaders.AddVersion(headers, removed);
            if (removed.IsDeleteMarker)
            {
                headers["x-amz-delete-marker"] = "true";
            }
        }

        return new Answer { Status = 204, Headers = headers };
    }

    private Answer DeleteMany(S3Request request)
    {
        var bucket = store.Find(request.Bucket);
        Checksums.Verified(request, request.Body);
        if (!request.Headers.Any(header => header.Key.StartsWith("x-amz-checksum-", StringComparison.OrdinalIgnoreCase)) && request.Header("Content-MD5") is null)
        {
            throw new AwsException("InvalidRequest", "Missing required header for this request: Content-MD5");
        }

        var asked = Xml.Parse(request.Body);
        var isQuiet = Xml.Text(asked, "Quiet") == "true";
        var objects = Xml.All(asked, "Object").ToList();
        if (objects.Count is 0 or > 1000)
        {
            throw new AwsException("MalformedXML", $"A request deletes 1 to 1000 objects, not {objects.Count.ToString(CultureInfo.InvariantCulture)}.");
        }

        var deleted = objects.Select(item => DeleteOne(bucket, item)).ToList();
        return XmlProtocol.Write(Xml.Element("DeleteResult", isQuiet ? [] : [.. deleted]));
    }

    private static XElement DeleteOne(Bucket bucket, XElement item)
    {
        var key = Xml.Text(item, "Key")!;
        bucket.Remove(key, Xml.Text(item, "VersionId"));
        return Xml.Element("Deleted", Xml.Element("Key", key));
    }
}
