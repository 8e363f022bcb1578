using System.Text.Json.Nodes;
using Ccar.Messaging.AwsDouble.Calls;
using Ccar.Messaging.AwsDouble.Signing;

namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>Names the operation of a request in path style.</summary>
internal static class S3Route
{
    public static Call Identify(RecordedRequest request)
    {
        var path = request.Path.TrimStart('/').Split('/', 2);
        var (bucket, key) = (Uri.UnescapeDataString(path[0]), path.Length == 2 ? Uri.UnescapeDataString(path[1]) : "");
        var query = new JsonObject();
        foreach (var pair in request.Query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)))
        {
            query[Uri.UnescapeDataString(pair[0])] = pair.Length == 2 ? Uri.UnescapeDataString(pair[1]) : "";
        }

        var operation = key.Length > 0 ? OfObject(request, query) : bucket.Length > 0 ? OfBucket(request.Method, query) : "ListBuckets";
        return new Call("s3", operation, new JsonObject { ["Bucket"] = bucket, ["Key"] = key, ["Query"] = query }, request);
    }

    private static string OfBucket(string method, JsonObject query) => method switch
    {
        "PUT" when query.ContainsKey("versioning") => "PutBucketVersioning",
        "PUT" => "CreateBucket",
        "HEAD" => "HeadBucket",
        "GET" when query.ContainsKey("location") => "GetBucketLocation",
        "GET" when query.ContainsKey("versioning") => "GetBucketVersioning",
        "GET" when query.ContainsKey("notification") => "GetBucketNotificationConfiguration",
        "GET" when query.ContainsKey("uploads") => "ListMultipartUploads",
        "GET" when (string?)query["list-type"] == "2" => "ListObjectsV2",
        "POST" when query.ContainsKey("delete") => "DeleteObjects",
        _ => "?",
    };

    private static string OfObject(RecordedRequest request, JsonObject query)
    {
        var isCopy = request.Headers.ContainsKey("x-amz-copy-source");
        var isUpload = query.ContainsKey("uploadId");
        return request.Method switch
        {
            "PUT" when isUpload => isCopy ? "UploadPartCopy" : "UploadPart",
            "PUT" when query.ContainsKey("tagging") => "PutObjectTagging",
            "GET" when query.ContainsKey("tagging") => "GetObjectTagging",
            "PUT" => isCopy ? "CopyObject" : "PutObject",
            "GET" => isUpload ? "ListParts" : "GetObject",
            "HEAD" => "HeadObject",
            "DELETE" => isUpload ? "AbortMultipartUpload" : "DeleteObject",
            "POST" when query.ContainsKey("uploads") => "CreateMultipartUpload",
            "POST" when isUpload => "CompleteMultipartUpload",
            _ => "?",
        };
    }
}
