using System.Net;
using System.Text.Json.Nodes;

namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>The messages of S3 about a new object.</summary>
internal static class NotificationBody
{
    public static string OfS3(string bucket, StoredObject version, string reason)
    {
        var created = new JsonObject
        {
            ["key"] = WebUtility.UrlEncode(version.Key).Replace("%2F", "/", StringComparison.Ordinal),
            ["size"] = version.Size,
            ["eTag"] = version.ETag,
            ["sequencer"] = version.Sequencer,
        };
        if (version.VersionId != "null")
        {
            created["versionId"] = version.VersionId;
        }

        return new JsonObject { ["Records"] = new JsonArray(Record(bucket, created, version, reason)) }.ToJsonString();
    }

    public static string OfEventBridge(string bucket, StoredObject version, string reason)
    {
        var created = new JsonObject { ["key"] = version.Key, ["size"] = version.Size, ["etag"] = version.ETag, ["sequencer"] = version.Sequencer };
        if (version.VersionId != "null")
        {
            created["version-id"] = version.VersionId;
        }

        return new JsonObject
        {
            ["version"] = "0",
            ["id"] = Guid.NewGuid().ToString(),
            ["detail-type"] = "Object Created",
            ["source"] = "aws.s3",
            ["account"] = "000000000000",
            ["time"] = version.Modified.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture),
            ["region"] = "us-east-1",
            ["resources"] = new JsonArray($"arn:aws:s3:::{bucket}"),
            ["detail"] = new JsonObject
            {
                ["version"] = "0",
                ["bucket"] = new JsonObject { ["name"] = bucket },
                ["object"] = created,
                ["request-id"] = "DOUBLE",
                ["requester"] = "000000000000",
                ["source-ip-address"] = "127.0.0.1",
                ["reason"] = reason switch { "Put" => "PutObject", "Copy" => "CopyObject", _ => reason },
            },
        }.ToJsonString();
    }

    private static JsonObject Record(string bucket, JsonObject created, StoredObject version, string reason) => new()
    {
        ["eventVersion"] = "2.1",
        ["eventSource"] = "aws:s3",
        ["awsRegion"] = "us-east-1",
        ["eventTime"] = Xml.Time(version.Modified),
        ["eventName"] = "ObjectCreated:" + reason,
        ["userIdentity"] = new JsonObject { ["principalId"] = "AWS:double" },
        ["requestParameters"] = new JsonObject { ["sourceIPAddress"] = "127.0.0.1" },
        ["responseElements"] = new JsonObject { ["x-amz-request-id"] = "DOUBLE", ["x-amz-id-2"] = "DOUBLE" },
        ["s3"] = new JsonObject
        {
            ["s3SchemaVersion"] = "1.0",
            ["configurationId"] = "double",
            ["bucket"] = new JsonObject
            {
                ["name"] = bucket,
                ["ownerIdentity"] = new JsonObject { ["principalId"] = "double" },
                ["arn"] = $"arn:aws:s3:::{bucket}",
            },
            ["object"] = created,
        },
    };
}
