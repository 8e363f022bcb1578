using System.Net;
using System.Text.Json.Serialization;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Cli;

/// <summary>Announces a landed file the way S3 does (S3 user guide, event message structure), with the members a worker reads.</summary>
internal sealed record ObjectEvent([property: JsonPropertyName("Records")] IReadOnlyList<ObjectEvent.Record> Records)
{
    public static ObjectEvent Of(string? bucket, ObjectInfo landed, string sequencer, DateTimeOffset at) =>
        new([new Record("ObjectCreated:Put", at, new Entity(bucket is null ? null : new Named(bucket), new Landed(WebUtility.UrlEncode(landed.Key), landed.Size, landed.ETag, sequencer)))]);

    internal sealed record Record(
        [property: JsonPropertyName("eventName")] string EventName, [property: JsonPropertyName("eventTime")] DateTimeOffset EventTime,
        [property: JsonPropertyName("s3")] Entity S3);

    internal sealed record Entity(
        [property: JsonPropertyName("bucket"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Named? Bucket, [property: JsonPropertyName("object")] Landed Object);

    internal sealed record Named([property: JsonPropertyName("name")] string Name);

    internal sealed record Landed(
        [property: JsonPropertyName("key")] string Key, [property: JsonPropertyName("size")] long Size, [property: JsonPropertyName("eTag")] string ETag,
        [property: JsonPropertyName("sequencer")] string Sequencer);
}
