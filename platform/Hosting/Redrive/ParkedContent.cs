using System.Text.Json;

namespace Ccar.Messaging.Hosting;

/// <summary>What a parked message is about, as far as its body tells.</summary>
/// <param name="Type">The message's name, such as <c>SqlBuilt</c>; null for plain JSON.</param>
/// <param name="BusinessId">The question's or landing's id, or the key that an S3 event is about; null where the body names none.</param>
public sealed record ParkedContent(string? Type, string? BusinessId)
{
    private static readonly string[] Ids = ["questionId", "question_id", "landingId"];

    /// <summary>Reads a body: MassTransit's envelope, plain JSON, or an event of S3 or EventBridge.</summary>
    /// <param name="body">The body, which may be anything.</param>
    public static ParkedContent Of(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var content = Member(json.RootElement, "message") ?? json.RootElement;
            return new ParkedContent(TypeOf(json.RootElement), IdOf(content) ?? (Member(content, "message") is { } failed ? IdOf(failed) : null) ?? KeyOf(content));
        }
        catch (JsonException)
        {
            return new ParkedContent(null, null);
        }
    }

    private static string? TypeOf(JsonElement envelope) =>
        Member(envelope, "messageType") is { ValueKind: JsonValueKind.Array } types && types.GetArrayLength() > 0 ? types[0].ToString().Split(':')[^1] : null;

    private static string? IdOf(JsonElement content) => Ids.Select(name => Text(Member(content, name))).FirstOrDefault(id => id is not null);

    private static string? KeyOf(JsonElement content)
    {
        var record = Member(content, "Records") is { ValueKind: JsonValueKind.Array } records && records.GetArrayLength() > 0 ? Member(records[0], "s3") : Member(content, "detail");
        return record is { } landed && Member(landed, "object") is { } entity ? Text(Member(entity, "key")) : null;
    }

    private static string? Text(JsonElement? value) => value is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : null;
}
