using System.Text.Json;
using Amazon.Runtime.Documents;

namespace Ccar.Messaging.Aws.Json;

/// <summary>JSON of no fixed form, to and from the SDK's <see cref="Document"/>.</summary>
internal static class JsonDocuments
{
    public static void Write(Utf8JsonWriter json, Document value, (string Operation, string Name) place)
    {
        if (value.IsDictionary())
        {
            json.WriteStartObject();
            foreach (var (key, member) in value.AsDictionary())
            {
                StrictText.Check(place.Operation, place.Name, key);
                json.WritePropertyName(key);
                Write(json, member, (place.Operation, $"{place.Name}.{key}"));
            }

            json.WriteEndObject();
        }
        else if (value.IsList())
        {
            json.WriteStartArray();
            value.AsList().ForEach(item => Write(json, item, place));
            json.WriteEndArray();
        }
        else
        {
            WriteLeaf(json, value, place);
        }
    }

    public static Document Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new Document(ReadMembers(element)),
        JsonValueKind.Array => new Document(element.EnumerateArray().Select(Read).ToList()),
        JsonValueKind.String => new Document(element.GetString()),
        JsonValueKind.Number => ReadNumber(element),
        JsonValueKind.True => new Document(true),
        JsonValueKind.False => new Document(false),
        _ => default,
    };

    private static Dictionary<string, Document> ReadMembers(JsonElement element)
    {
        var members = new Dictionary<string, Document>();
        foreach (var member in element.EnumerateObject())
        {
            members[member.Name] = Read(member.Value);
        }

        return members;
    }

    private static Document ReadNumber(JsonElement element) =>
        element.TryGetInt32(out var small) ? new Document(small)
        : element.TryGetInt64(out var large) ? new Document(large)
        : new Document(element.GetDouble());

    private static void WriteLeaf(Utf8JsonWriter json, Document value, (string Operation, string Name) place)
    {
        if (value.IsString())
        {
            StrictText.Check(place.Operation, place.Name, value.AsString());
            json.WriteStringValue(value.AsString());
        }
        else if (value.IsBool())
        {
            json.WriteBooleanValue(value.AsBool());
        }
        else if (value.IsInt() || value.IsLong())
        {
            json.WriteNumberValue(value.IsInt() ? value.AsInt() : value.AsLong());
        }
        else if (value.IsDouble())
        {
            json.WriteNumberValue(Finite(value.AsDouble(), place));
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static double Finite(double number, (string Operation, string Name) place) =>
        double.IsFinite(number) ? number : throw NumberNotFinite.Of(place.Operation, place.Name, number);
}
