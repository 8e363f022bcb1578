using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ccar.Messaging.Contracts;

/// <summary>Reads and writes the four JSON forms of <see cref="AttributeFilter"/>; an object with other members is an error, never ignored.</summary>
public sealed class AttributeFilterConverter : JsonConverter<AttributeFilter>
{
    /// <inheritdoc/>
    public override AttributeFilter Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => AttributeFilter.Of(reader.GetString()!),
        JsonTokenType.StartArray => new AttributeFilter { In = ReadTexts(ref reader) },
        JsonTokenType.StartObject => ReadObject(ref reader),
        _ => throw new JsonException($"A filter is a text, a list, a range or an exclusion, not {reader.TokenType}."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AttributeFilter value, JsonSerializerOptions options)
    {
        if (value.NotIn.Count > 0)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("not");
            WriteTexts(writer, value.NotIn);
            writer.WriteEndObject();
        }
        else if (value.IsRange)
        {
            writer.WriteStartObject();
            WriteEnd(writer, "from", value.From);
            WriteEnd(writer, "above", value.Above);
            WriteEnd(writer, "to", value.To);
            WriteEnd(writer, "below", value.Below);
            writer.WriteEndObject();
        }
        else if (value.In.Count == 1)
        {
            writer.WriteStringValue(value.In[0]);
        }
        else
        {
            WriteTexts(writer, value.In);
        }
    }

    private static AttributeFilter ReadObject(ref Utf8JsonReader reader)
    {
        var filter = new AttributeFilter();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            filter = name switch
            {
                "from" => filter with { From = ReadText(ref reader) },
                "to" => filter with { To = ReadText(ref reader) },
                "above" => filter with { Above = ReadText(ref reader) },
                "below" => filter with { Below = ReadText(ref reader) },
                "not" => filter with { NotIn = reader.TokenType == JsonTokenType.String ? [ReadText(ref reader)] : ReadTexts(ref reader) },
                _ => throw new JsonException($"A filter has no member '{name}'; it has 'from', 'to', 'above', 'below' or 'not'."),
            };
        }

        return filter;
    }

    private static List<string> ReadTexts(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"A filter of several values is a list of texts, not {reader.TokenType}.");
        }

        var texts = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(ReadText(ref reader));
        }

        return texts;
    }

    private static string ReadText(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException($"A filter value is a text, not {reader.TokenType}.");

    private static void WriteTexts(Utf8JsonWriter writer, IReadOnlyList<string> texts)
    {
        writer.WriteStartArray();
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static void WriteEnd(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
