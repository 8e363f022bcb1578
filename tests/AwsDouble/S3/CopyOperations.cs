using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>Copies in one call.</summary>
internal sealed class CopyOperations(ObjectStore store)
{
    public void AddTo(Dictionary<string, Func<S3Request, Answer>> operations) => operations["CopyObject"] = Copy;

    private Answer Copy(S3Request request)
    {
        var source = CopySource.Find(store, request);
        if (source.Size > store.CopyLimit)
        {
            throw new AwsException("InvalidRequest", $"The specified copy source is larger than the maximum allowable size for a copy source: {store.CopyLimit}");
        }

        var bucket = store.Find(request.Bucket);
        Preconditions.CheckWrite(request, bucket.Find(request.Key));
        var bytes = File.ReadAllBytes(source.Path);
        var version = ObjectOperations.Store(bucket, Template(request, source) with { Checksum = Sum(request, source, bytes) }, bytes);
        store.Notifications.Created(bucket.Name, version, "Copy");
        var headers = new Dictionary<string, string>();
        ObjectHeaders.AddVersion(headers, version);
        if (source.VersionId != "null")
        {
            headers["x-amz-copy-source-version-id"] = source.VersionId;
        }

        var answer = XmlProtocol.Write(Xml.Element(
            "CopyObjectResult",
            Xml.Element("LastModified", Xml.Time(version.Modified)),
            Xml.Element("ETag", version.QuotedETag),
            Xml.Element(version.Checksum!.Element, version.Checksum.Value),
            Xml.Element("ChecksumType", version.Checksum.Type)));
        return answer with { Headers = new(answer.Headers.Concat(headers)) };
    }

    private static StoredObject Template(S3Request request, StoredObject source)
    {
        var template = ObjectHeaders.Template(request);
        return request.Header("x-amz-metadata-directive") == "REPLACE" ? template : template with { Headers = source.Headers, Metadata = source.Metadata };
    }

    private static Checksum Sum(S3Request request, StoredObject source, byte[] bytes) =>
        Checksums.Of(request.Header("x-amz-checksum-algorithm") ?? source.Checksum?.Algorithm ?? "CRC64NVME", bytes);
}
