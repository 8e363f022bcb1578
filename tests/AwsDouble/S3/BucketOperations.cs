using System.Xml.Linq;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>Buckets, and what is in them.</summary>
internal sealed class BucketOperations(ObjectStore store)
{
    public void AddTo(Dictionary<string, Func<S3Request, Answer>> operations)
    {
        operations["ListBuckets"] = ListBuckets;
        operations["CreateBucket"] = Create;
        operations["HeadBucket"] = Head;
        operations["GetBucketLocation"] = GetLocation;
        operations["GetBucketVersioning"] = GetVersioning;
        operations["PutBucketVersioning"] = PutVersioning;
        operations["GetBucketNotificationConfiguration"] = GetNotifications;
        operations["ListMultipartUploads"] = ListUploads;
        operations["ListObjectsV2"] = request => new ObjectListing(store.Find(request.Bucket), request).Answer();
    }

    private Answer ListBuckets(S3Request request)
    {
        XElement[] buckets = [.. store.Buckets.Select(bucket => Xml.Element("Bucket", Xml.Element("Name", bucket.Name), Xml.Element("CreationDate", Xml.Time(DateTimeOffset.UnixEpoch))))];
        return XmlProtocol.Write(Xml.Element("ListAllMyBucketsResult", Xml.Element("Owner", Xml.Element("ID", "double")), Xml.Element("Buckets", buckets)));
    }

    private Answer Create(S3Request request)
    {
        if (store.Buckets.Any(bucket => bucket.Name == request.Bucket))
        {
            throw new AwsException("BucketAlreadyOwnedByYou", "Your previous request to create the named bucket succeeded and you already own it.", 409);
        }

        store.Create(request.Bucket);
        return new Answer { Headers = { ["Location"] = "/" + request.Bucket } };
    }

    private Answer Head(S3Request request)
    {
        store.Find(request.Bucket);
        return new Answer { Headers = { ["x-amz-bucket-region"] = "us-east-1" } };
    }

    private Answer GetLocation(S3Request request)
    {
        store.Find(request.Bucket);
        return XmlProtocol.Write(Xml.Element("LocationConstraint"));
    }

    private Answer GetVersioning(S3Request request) =>
        XmlProtocol.Write(Xml.Element("VersioningConfiguration", store.Find(request.Bucket).IsVersioned ? Xml.Element("Status", "Enabled") : null));

    private Answer PutVersioning(S3Request request)
    {
        store.Find(request.Bucket).IsVersioned = Xml.Text(Xml.Parse(request.Body), "Status") == "Enabled";
        return new Answer();
    }

    private Answer GetNotifications(S3Request request)
    {
        store.Find(request.Bucket);
        return XmlProtocol.Write(Xml.Element("NotificationConfiguration", store.Notifications.Of(request.Bucket).Select(Describe)));
    }

    private static XElement Describe(NotificationRule rule) => rule.Form == NotificationForm.EventBridge
        ? Xml.Element("EventBridgeConfiguration")
        : Xml.Element(
            "QueueConfiguration",
            Xml.Element("Queue", $"arn:aws:sqs:us-east-1:000000000000:{rule.Queue}"),
            Xml.Element("Event", "s3:ObjectCreated:*"),
            Xml.Element("Filter", Xml.Element("S3Key", Xml.Element("FilterRule", Xml.Element("Name", "prefix"), Xml.Element("Value", rule.Prefix)))));

    private Answer ListUploads(S3Request request)
    {
        XElement[] uploads = [.. store.Find(request.Bucket).Uploads.Values.Select(upload => Xml.Element("Upload", Xml.Element("Key", upload.Key), Xml.Element("UploadId", upload.Id)))];
        return XmlProtocol.Write(Xml.Element("ListMultipartUploadsResult", Xml.Element("Bucket", request.Bucket), Xml.Element("IsTruncated", "false"), uploads));
    }
}
