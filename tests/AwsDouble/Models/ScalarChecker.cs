using System.Globalization;
using System.Text.Json;

namespace Ccar.Messaging.AwsDouble.Models;

/// <summary>Checks one value that has no parts.</summary>
internal static class ScalarChecker
{
    public static IEnumerable<string> Faults(Shape shape, JsonElement value) => shape.Type switch
    {
        "string" => value.ValueKind == JsonValueKind.String ? TextFaults(shape, value.GetString()!) : [Wrong("a text", value)],
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? [] : [Wrong("true or false", value)],
        "integer" or "long" => NumberFaults(shape, value, whole: true),
        "float" or "double" => NumberFaults(shape, value, whole: false),
        "timestamp" => TimeFaults(shape, value),
        "blob" => value.ValueKind == JsonValueKind.String && value.TryGetBytesFromBase64(out _) ? [] : [Wrong("base64 text", value)],
        _ => [$"is of type {shape.Type}, which no checker here knows"],
    };

    /// <summary>The same for text that stands in a path, a header or a key.</summary>
    public static IEnumerable<string> TextFaults(Shape shape, string text)
    {
        if (shape.Enum.Count > 0 && !shape.Enum.Contains(text))
        {
            yield return $"is '{text}', not one of {string.Join(", ", shape.Enum)}";
        }

        var length = new StringInfo(text).LengthInTextElements > 0 ? text.EnumerateRunes().Count() : 0;
        if (length < shape.Min || length > shape.Max)
        {
            yield return $"has {length} characters, not {shape.Min ?? 0} to {shape.Max}";
        }

        if (shape.Pattern is { } pattern && !pattern.IsMatch(text))
        {
            yield return $"is '{text}', which does not match {pattern.ToString()[5..^3]}";
        }
    }

    private static string Wrong(string wanted, JsonElement value) => $"must be {wanted}, not {value.ValueKind} {value.GetRawText()}";

    private static IEnumerable<string> NumberFaults(Shape shape, JsonElement value, bool whole)
    {
        if (value.ValueKind != JsonValueKind.Number || (whole && !value.TryGetInt64(out _)))
        {
            return [Wrong(whole ? "a whole number" : "a number", value)];
        }

        var number = value.GetDouble();
        return (double?)shape.Min > number || (double?)shape.Max < number ? [$"is {value.GetRawText()}, not {shape.Min} to {shape.Max}"] : [];
    }

    private static IEnumerable<string> TimeFaults(Shape shape, JsonElement value)
    {
        if (!shape.IsIsoTime)
        {
            return value.ValueKind == JsonValueKind.Number ? [] : [Wrong("seconds since 1970", value)];
        }

        return value.ValueKind == JsonValueKind.String && value.TryGetDateTimeOffset(out _) ? [] : [Wrong("an ISO 8601 instant", value)];
    }
}
