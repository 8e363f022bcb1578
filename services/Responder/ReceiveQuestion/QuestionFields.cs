using System.Globalization;
using System.Text.Json;

namespace Ccar.Messaging.Responder.ReceiveQuestion;

/// <summary>Reads a plain question's members by name, in snake_case or camelCase, and collects what is wrong with them.</summary>
internal sealed class QuestionFields(IReadOnlyDictionary<string, JsonElement> members)
{
    private const string Uuid = "a UUID such as 7c9f2f0e-3f5a-4f7e-9d51-0c7f6e2b8a01";
    private const string Moment = "an instant such as 2026-01-31T12:00:00Z";

    private readonly List<string> _faults = [];

    public IReadOnlyList<string> Faults => _faults;

    public string? Text(params ReadOnlySpan<string> names) => Find(names) is not ({ } name, { } value)
        ? null
        : Text(name, value, "a text");

    public Guid? Id(params ReadOnlySpan<string> names) => Find(names) is not ({ } name, { } value)
        ? null
        : Text(name, value, Uuid) is not { } text ? null : Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty ? id : Fault<Guid?>(name, value, Uuid);

    public int? Number(params ReadOnlySpan<string> names) => Find(names) is not ({ } name, { } value)
        ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : Fault<int?>(name, value, "a whole number");

    public DateTimeOffset? Instant(params ReadOnlySpan<string> names) => Find(names) is not ({ } name, { } value)
        ? null
        : Text(name, value, Moment) is not { } text
        ? null
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? instant
            : Fault<DateTimeOffset?>(name, value, Moment);

    public IReadOnlyList<string> Texts(params ReadOnlySpan<string> names)
    {
        if (Find(names) is not ({ } name, { } value))
        {
            return [];
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return Text(name, value, "a text") is { } single ? [single] : [];
        }

        return value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            ? [.. value.EnumerateArray().Select(item => Text(name, item, "a text")).OfType<string>()]
            : Fault<IReadOnlyList<string>>(name, value, "a list of texts") ?? [];
    }

    // Half a surrogate pair is a character of JSON and none of Unicode: nothing that holds one could be published.
    private string? Text(string name, JsonElement value, string wanted)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : Fault<string>(name, value, wanted);
        }
        catch (InvalidOperationException)
        {
            return Fault<string>(name, value, "valid Unicode");
        }
    }

    private (string Name, JsonElement Value)? Find(ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (members.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null)
            {
                return (name, value);
            }
        }

        return null;
    }

    private T? Fault<T>(string name, JsonElement value, string wanted)
    {
        var raw = value.GetRawText();
        _faults.Add($"'{name}' is {WholeCharacters.Cut(raw, 60, "…")} and not {wanted}");
        return default;
    }
}
