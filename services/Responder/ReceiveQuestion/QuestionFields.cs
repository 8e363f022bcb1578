using System.Globalization;
using System.Text.Json;

namespace Ccar.Messaging.Responder.ReceiveQuestion;

/// <summary>Reads a plain question's members by name, in snake_case or camelCase, and collects what is wrong with them.</summary>
internal sealed class QuestionFields(IReadOnlyDictionary<string, JsonElement> members)
{
    private readonly List<string> _faults = [];

    public IReadOnlyList<string> Faults => _faults;

    public string? Text(params ReadOnlySpan<string> names) => Find(names) is not ({ } name, { } value)
        ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString() : Fault<string>(name, value, "a text");

    public Guid? Id(params ReadOnlySpan<string> names) => Find(names) is not ({ } name, { } value)
        ? null
        : value.ValueKind == JsonValueKind.String && value.TryGetGuid(out var id) && id != Guid.Empty
            ? id
            : Fault<Guid?>(name, value, "a UUID such as 7c9f2f0e-3f5a-4f7e-9d51-0c7f6e2b8a01");

    public int? Number(params ReadOnlySpan<string> names) => Find(names) is not ({ } name, { } value)
        ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : Fault<int?>(name, value, "a whole number");

    public DateTimeOffset? Instant(params ReadOnlySpan<string> names) => Find(names) is not ({ } name, { } value)
        ? null
        : value.ValueKind == JsonValueKind.String
            && DateTimeOffset.TryParse(value.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? instant
            : Fault<DateTimeOffset?>(name, value, "an instant such as 2026-01-31T12:00:00Z");

    public IReadOnlyList<string> Texts(params ReadOnlySpan<string> names)
    {
        if (Find(names) is not ({ } name, { } value))
        {
            return [];
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return [value.GetString()!];
        }

        return value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            ? [.. value.EnumerateArray().Select(item => item.GetString()!)]
            : Fault<IReadOnlyList<string>>(name, value, "a list of texts") ?? [];
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
        _faults.Add($"'{name}' is {(raw.Length > 60 ? raw[..60] + "…" : raw)} and not {wanted}");
        return default;
    }
}
