using System.Globalization;
using System.Net;
using System.Text.Json;

namespace Ccar.Messaging.Ingest.ReceiveLanding;

/// <summary>Reads S3 event notifications, also by way of SNS, and EventBridge events. Members it does not know are ignored; events that are not about a new object give nothing.</summary>
public static class LandingEventParser
{
    private const string Remedy = "expected an S3 event notification ('Records') or an EventBridge event ('detail-type': 'Object Created')";

    private const string KnownMajorVersion = "2";

    /// <summary>The objects that arrived, in the order of the event.</summary>
    /// <exception cref="InvalidLandingEventException">The message is neither kind of event, or lacks what is needed; the message names it.</exception>
    public static IReadOnlyList<ObjectCreated> Parse(IReadOnlyDictionary<string, JsonElement> members)
    {
        if (members.TryGetValue("Records", out var records))
        {
            return records.ValueKind == JsonValueKind.Array
                ? [.. records.EnumerateArray().Select((record, index) => ReadRecord(record, $"Records[{index}]")).OfType<ObjectCreated>()]
                : throw new InvalidLandingEventException($"'Records' is {records.ValueKind} and not a list; {Remedy}.");
        }

        if (members.TryGetValue("detail-type", out var detailType))
        {
            return Text(detailType) == "Object Created" ? [ReadDetail(members)] : [];
        }

        // By way of a topic the notification is a text within SNS's own (Amazon SNS, HTTP/S and SQS message format).
        if (members.TryGetValue("Type", out var type) && Text(type) == "Notification" && members.TryGetValue("Message", out var inner))
        {
            return Parse(Unwrap(inner));
        }

        // Sent once by S3 when a notification is configured (S3 user guide).
        return members.TryGetValue("Event", out var test) && Text(test) == "s3:TestEvent"
            ? []
            : throw new InvalidLandingEventException($"The message has the members {Names(members)}; {Remedy}.");
    }

    private static Dictionary<string, JsonElement> Unwrap(JsonElement inner)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(Text(inner) ?? "") ?? [];
        }
        catch (JsonException unreadable)
        {
            throw new InvalidLandingEventException($"The 'Message' of the SNS notification is no JSON object; {Remedy}.", unreadable);
        }
    }

    private static ObjectCreated? ReadRecord(JsonElement record, string path)
    {
        var name = Required(record, path, "eventName");
        if (!name.StartsWith("ObjectCreated:", StringComparison.Ordinal) && !name.StartsWith("s3:ObjectCreated:", StringComparison.Ordinal))
        {
            return null;
        }

        CheckVersion(record, path);
        var s3 = Member(record, path, "s3");
        var s3Object = Member(s3, $"{path}.s3", "object");
        var bucket = Bucket(s3, $"{path}.s3");
        path += ".s3.object";
        return new ObjectCreated(
            bucket,
            WebUtility.UrlDecode(Required(s3Object, path, "key")),
            Size(s3Object, path),
            Required(s3Object, path, "eTag").Trim('"'),
            Optional(s3Object, "versionId"),
            Required(s3Object, path, "sequencer"),
            Instant(Required(record, path, "eventTime"), "eventTime"));
    }

    // Another major version means other members, another minor one only more of them (S3 user guide, event message structure).
    private static void CheckVersion(JsonElement record, string path)
    {
        if (Optional(record, "eventVersion") is { } version && version.Split('.')[0] != KnownMajorVersion)
        {
            throw new InvalidLandingEventException($"'{path}.eventVersion' is '{version}'; known are versions {KnownMajorVersion}.x of S3's notifications.");
        }
    }

    private static ObjectCreated ReadDetail(IReadOnlyDictionary<string, JsonElement> members)
    {
        if (!members.TryGetValue("detail", out var detail) || !members.TryGetValue("time", out var time))
        {
            throw new InvalidLandingEventException("The EventBridge event lacks 'detail' or 'time'.");
        }

        var s3Object = Member(detail, "detail", "object");
        return new ObjectCreated(
            Bucket(detail, "detail"),
            Required(s3Object, "detail.object", "key"), // not URL-encoded, unlike S3's own notification
            Size(s3Object, "detail.object"),
            Required(s3Object, "detail.object", "etag").Trim('"'),
            Optional(s3Object, "version-id"),
            Required(s3Object, "detail.object", "sequencer"),
            Instant(Text(time) ?? "", "time"));
    }

    private static JsonElement Member(JsonElement element, string path, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member)
            ? member
            : throw new InvalidLandingEventException($"The event lacks '{path}.{name}'; {Remedy}.");

    private static string Required(JsonElement element, string path, string name) =>
        Text(Member(element, path, name)) is { Length: > 0 } text ? text : throw new InvalidLandingEventException($"'{path}.{name}' is not a text.");

    // Left out where a folder is announced; whoever has a bucket requires it.
    private static string? Bucket(JsonElement parent, string path) =>
        parent.TryGetProperty("bucket", out var bucket) ? Required(bucket, $"{path}.bucket", "name") : null;

    private static string? Optional(JsonElement element, string name) => element.TryGetProperty(name, out var member) ? Text(member) : null;

    private static long Size(JsonElement element, string path) =>
        Member(element, path, "size") is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var size) && size >= 0
            ? size
            : throw new InvalidLandingEventException($"'{path}.size' is not a size in bytes.");

    private static DateTimeOffset Instant(string text, string name) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? instant
            : throw new InvalidLandingEventException($"'{name}' is '{text}' and not an instant.");

    private static string? Text(JsonElement element) => element.ValueKind == JsonValueKind.String ? element.GetString() : null;

    private static string Names(IReadOnlyDictionary<string, JsonElement> members) =>
        members.Count == 0 ? "(none)" : string.Join(", ", members.Keys.Take(5).Select(name => $"'{(name.Length > 40 ? name[..40] + "…" : name)}'"));
}
