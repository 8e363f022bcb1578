using System.Collections;
using System.Reflection;
using System.Text.Json.Nodes;
using Amazon.Runtime;
using Amazon.Runtime.Documents;

namespace Ccar.Messaging.Aws.Tests.Json;

/// <summary>
/// The JSON of a shape by the official rule: a member is named like its property, the Bedrock services beginning with a small letter. Reads properties
/// by reflection and so shares nothing with the clients' own reading and writing.
/// </summary>
public static class Mirror
{
    public static JsonObject Of(object shape, params string[] exceptFor)
    {
        var camel = shape.GetType().Namespace!.Contains("Bedrock", StringComparison.Ordinal);
        var json = new JsonObject();
        foreach (var property in PropertiesOf(shape.GetType()).Where(property => !exceptFor.Contains(property.Name)))
        {
            if (property.GetValue(shape) is { } value && !(value is Document document && document.IsNull()))
            {
                json[camel ? char.ToLowerInvariant(property.Name[0]) + property.Name[1..] : property.Name] = Value(value, camel);
            }
        }

        return json;
    }

    /// <summary>Paths of the properties nobody has set, so that a sample cannot forget one that is declared.</summary>
    public static IEnumerable<string> Unset(object shape, string path = "")
    {
        foreach (var property in PropertiesOf(shape.GetType()))
        {
            var value = property.GetValue(shape);
            var here = $"{path}.{property.Name}";
            var inside = value switch
            {
                null => [here],
                Document document => document.IsNull() ? [here] : [],
                string or ConstantClass or Stream or IDictionary => [],
                ICollection { Count: 0 } => [here],
                IEnumerable items => items.Cast<object>().Take(1).SelectMany(item => item is string ? [] : Unset(item, here)),
                _ => value.GetType().Namespace!.StartsWith("Amazon.", StringComparison.Ordinal) ? Unset(value, here) : [],
            };
            foreach (var unset in inside)
            {
                yield return unset;
            }
        }
    }

    private static PropertyInfo[] PropertiesOf(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    private static JsonNode? Value(object value, bool camel) => value switch
    {
        string text => text,
        ConstantClass constant => constant.Value,
        bool or int or long or float or double => JsonValue.Create(value),
        DateTime time => camel ? time.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", null) : (time - DateTime.UnixEpoch).Ticks / 10_000_000m,
        MemoryStream bytes => Convert.ToBase64String(bytes.ToArray()),
        Document document => JsonNode.Parse(Text(document)),
        IDictionary<string, string> texts => new JsonObject(texts.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)entry.Value))),
        IDictionary<string, Document> any => new JsonObject(any.Select(entry => KeyValuePair.Create(entry.Key, JsonNode.Parse(Text(entry.Value))))),
        IEnumerable items => new JsonArray([.. items.Cast<object>().Select(item => Value(item, camel))]),
        _ => Of(value),
    };

    private static string Text(Document document) => document switch
    {
        _ when document.IsString() => JsonValue.Create(document.AsString())!.ToJsonString(),
        _ when document.IsInt() => JsonValue.Create(document.AsInt()).ToJsonString(),
        _ when document.IsLong() => JsonValue.Create(document.AsLong()).ToJsonString(),
        _ when document.IsDouble() => JsonValue.Create(document.AsDouble()).ToJsonString(),
        _ when document.IsBool() => document.AsBool() ? "true" : "false",
        _ when document.IsList() => $"[{string.Join(',', document.AsList().Select(Text))}]",
        _ when document.IsDictionary() => $"{{{string.Join(',', document.AsDictionary().Select(entry => $"\"{entry.Key}\":{Text(entry.Value)}"))}}}",
        _ => "null",
    };
}
