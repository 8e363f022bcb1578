using System.Globalization;
using System.Security.Cryptography;
using System.Xml.Linq;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>Uploads in parts.</summary>
internal sealed class MultipartOperations(ObjectStore store)
{
    private const int MostParts = 10_000;

    public void AddTo(Dictionary<string, Func<S3Request, Answer>> operations)
    {
        operations["CreateMultipartUpload"] = Create;
        operations["UploadPart"] = UploadPart;
        operations["UploadPartCopy"] = CopyPart;
        operations["CompleteMultipartUpload"] = Complete;
        operations["AbortMultipartUpload"] = Abort;
        operations["ListParts"] = ListParts;
    }

    private static Upload Find(Bucket bucket, S3Request request) =>
        bucket.Uploads.GetValueOrDefault(request.Query("uploadId")!) is { } upload && upload.Key == request.Key
            ? upload
            : throw new AwsException("NoSuchUpload", "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.", 404);

    private static Part Add(Upload upload, S3Request request, byte[] bytes)
    {
        var number = int.Parse(request.Query("partNumber")!, CultureInfo.InvariantCulture);
        if (number is < 1 or > MostParts)
        {
            throw new AwsException("InvalidArgument", $"Part number must be an integer between 1 and {MostParts}, inclusive");
        }

        return upload.Parts[number] = new Part(number, bytes, Convert.ToHexStringLower(MD5.HashData(bytes)), Checksums.Of(upload.Algorithm, bytes), DateTimeOffset.UtcNow);
    }

    private Answer Create(S3Request request)
    {
        var bucket = store.Find(request.Bucket);
        var algorithm = request.Header("x-amz-checksum-algorithm") ?? "CRC64NVME";
        var type = request.Header("x-amz-checksum-type") ?? (algorithm == "CRC64NVME" ? Checksums.FullObject : Checksums.Composite);
        var upload = new Upload(Guid.NewGuid().ToString("N"), request.Key, algorithm, type, ObjectHeaders.Template(request));
        bucket.Uploads[upload.Id] = upload;
        var answer = XmlProtocol.Write(Xml.Element(
            "InitiateMultipartUploadResult", Xml.Element("Bucket", bucket.Name), Xml.Element("Key", request.Key), Xml.Element("UploadId", upload.Id)));
        answer.Headers["x-amz-checksum-algorithm"] = algorithm;
        answer.Headers["x-amz-checksum-type"] = type;
        return answer;
    }

    private Answer UploadPart(S3Request request)
    {
        Checksums.Verified(request, request.Body);
        var part = Add(Find(store.Find(request.Bucket), request), request, request.Body);
        return new Answer { Headers = { ["ETag"] = $"\"{part.ETag}\"", [part.Checksum.Header] = part.Checksum.Value } };
    }

    private Answer CopyPart(S3Request request)
    {
        var source = CopySource.Find(store, request);
        var upload = Find(store.Find(request.Bucket), request);
        var bytes = File.ReadAllBytes(source.Path);
        if (request.Header("x-amz-copy-source-range") is { } text)
        {
            var range = ByteRange.Parse(text, long.MaxValue);
            bytes = range is not null && range.Last < source.Size
                ? bytes[(int)range.First..(int)(range.Last + 1)]
                : throw new AwsException("InvalidArgument", $"Range specified is not valid for source object of size: {source.Size}");
        }

        var part = Add(upload, request, bytes);
        return XmlProtocol.Write(Xml.Element(
            "CopyPartResult",
            Xml.Element("LastModified", Xml.Time(part.Modified)),
            Xml.Element("ETag", $"\"{part.ETag}\""),
            Xml.Element(part.Checksum.Element, part.Checksum.Value)));
    }

    private Answer Complete(S3Request request)
    {
        var bucket = store.Find(request.Bucket);
        var upload = Find(bucket, request);
        var parts = PartList.Check(upload, Xml.Parse(request.Body), store.MinimumPart);
        Preconditions.CheckWrite(request, bucket.Find(request.Key));
        var bytes = PartList.Join(parts);
        var template = upload.Template with { ETag = PartList.ETag(parts), Checksum = PartList.Sum(upload, parts, bytes), Modified = DateTimeOffset.UtcNow };
        PartList.CheckClaim(request, template.Checksum);
        var version = ObjectOperations.Store(bucket, template, bytes);
        bucket.Uploads.Remove(upload.Id);
        store.Notifications.Created(bucket.Name, version, "CompleteMultipartUpload");
        var answer = XmlProtocol.Write(Xml.Element(
            "CompleteMultipartUploadResult",
            Xml.Element("Bucket", bucket.Name),
            Xml.Element("Key", request.Key),
            Xml.Element("ETag", version.QuotedETag),
            Xml.Element(version.Checksum!.Element, version.Checksum.Value),
            Xml.Element("ChecksumType", version.Checksum.Type)));
        ObjectHeaders.AddVersion(answer.Headers, version);
        return answer;
    }

    private Answer Abort(S3Request request)
    {
        var bucket = store.Find(request.Bucket);
        bucket.Uploads.Remove(Find(bucket, request).Id);
        return new Answer { Status = 204 };
    }

    private Answer ListParts(S3Request request)
    {
        var upload = Find(store.Find(request.Bucket), request);
        XElement[] parts = [.. upload.Parts.Values.Select(part => Xml.Element(
            "Part",
            Xml.Element("PartNumber", part.Number),
            Xml.Element("ETag", $"\"{part.ETag}\""),
            Xml.Element("Size", part.Bytes.Length),
            Xml.Element("LastModified", Xml.Time(part.Modified))))];
        return XmlProtocol.Write(Xml.Element(
            "ListPartsResult",
            Xml.Element("Bucket", request.Bucket),
            Xml.Element("Key", request.Key),
            Xml.Element("UploadId", upload.Id),
            Xml.Element("IsTruncated", "false"),
            parts));
    }
}
