using System.Globalization;
using System.Text.Json;

namespace Ccar.Messaging.Aws.Json;

/// <content>Numbers, truth values, instants and bytes, and how members are found.</content>
public sealed partial class JsonAnswer
{
    private const int QuotedCharacters = 60;
    private const double LastMicrosecond = 60_000_000_000_000_000; // in the year 3871; as far back it is the year 68

    /// <summary>A truth value.</summary>
    /// <param name="name">Name of the member.</param>
    /// <returns>The value, or null.</returns>
    public bool? Flag(string name) => Find(name) is { } value
        ? value.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => throw Not("true or false", value, name) }
        : null;

    /// <summary>A whole number of 32 bits.</summary>
    /// <param name="name">Name of the member.</param>
    /// <returns>The number, or null.</returns>
    public int? Whole32(string name) =>
        Find(name, JsonValueKind.Number) is { } value ? value.TryGetInt32(out var number) ? number : throw Not("a whole number of 32 bits", value, name) : null;

    /// <summary>A whole number of 64 bits.</summary>
    /// <param name="name">Name of the member.</param>
    /// <returns>The number, or null.</returns>
    public long? Whole64(string name) =>
        Find(name, JsonValueKind.Number) is { } value ? value.TryGetInt64(out var number) ? number : throw Not("a whole number of 64 bits", value, name) : null;

    /// <summary>A number; the protocol writes those that are not finite as texts.</summary>
    /// <param name="name">Name of the member.</param>
    /// <returns>The number, or null.</returns>
    public double? Number(string name) => Find(name) is not { } value
        ? null
        : value.ValueKind == JsonValueKind.Number
            ? value.GetDouble()
            : value.ValueKind == JsonValueKind.String && NotFinite(value.GetString()) is { } number ? number : throw Not("a number", value, name);

    /// <summary>An instant: seconds since 1970, or text of ISO 8601.</summary>
    /// <param name="name">Name of the member.</param>
    /// <returns>The instant (UTC), or null.</returns>
    public DateTime? Time(string name) => Find(name) is { } value
        ? value.ValueKind switch
        {
            JsonValueKind.Number => Since1970(value, name),
            JsonValueKind.String => Iso(value, name),
            _ => throw Not("an instant", value, name),
        }
        : null;

    private static DateTime Since1970(JsonElement value, string name)
    {
        // Seconds as a double are good for microseconds at best; what is behind them is noise.
        var microseconds = Math.Round(value.GetDouble() * 1_000_000);
        return Math.Abs(microseconds) <= LastMicrosecond ? DateTime.UnixEpoch.AddMicroseconds(microseconds) : throw Not("an instant", value, name);
    }

    private static DateTime Iso(JsonElement value, string name) =>
        DateTimeOffset.TryParse(value.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time.UtcDateTime
            : throw Not("an instant", value, name);

    private static double? NotFinite(string? text) => text switch
    {
        "NaN" => double.NaN,
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => null,
    };

    private static FormatException Not(string wanted, JsonElement value, string name)
    {
        var text = value.GetRawText();
        return new FormatException($"{name} is {(text.Length > QuotedCharacters ? text[..QuotedCharacters] + "…" : text)}, not {wanted}.");
    }

    private static JsonElement Expect(JsonElement value, JsonValueKind kind, string name) =>
        value.ValueKind == kind ? value : throw Not(Words(kind), value, name);

    private static string Words(JsonValueKind kind) => kind switch
    {
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Array => "a list",
        _ => "an object",
    };

    private JsonElement? Find(string name) =>
        _object.ValueKind == JsonValueKind.Object && _object.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private JsonElement? Find(string name, JsonValueKind kind) => Find(name) is { } value ? Expect(value, kind, name) : null;

    private JsonElement.ObjectEnumerator Entries(string name) => Find(name, JsonValueKind.Object) is { } map ? map.EnumerateObject() : default;

    private List<T>? Items<T>(string name, JsonValueKind kind, Func<JsonElement, T> read)
    {
        if (Find(name, JsonValueKind.Array) is not { } array || array.GetArrayLength() == 0)
        {
            return EmptyCollections.List<T>();
        }

        return [.. array.EnumerateArray().Select((item, index) => read(Expect(item, kind, $"item {index + 1} of {name}")))];
    }
}
