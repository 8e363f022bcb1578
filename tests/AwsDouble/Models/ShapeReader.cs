using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Ccar.Messaging.AwsDouble.Models;

/// <summary>
/// Reads types of an official model, which npm ships without limits, together with our list of limits: minima, maxima, patterns, value lists, and members newer than the model.
/// </summary>
internal sealed class ShapeReader(JsonObject official, JsonObject limits)
{
    private readonly Dictionary<(JsonObject? Official, JsonObject? Limits), Shape> _known = [];

    public Shape Read(JsonObject? officialNode, JsonObject? limitsNode)
    {
        var key = (Follow(official, officialNode), Follow(limits, limitsNode));
        if (!_known.TryGetValue(key, out var shape))
        {
            _known[key] = shape = new Shape();
            Fill(shape, key.Item1, key.Item2);
        }

        return shape;
    }

    private static JsonObject? Follow(JsonObject file, JsonObject? node) =>
        node?["shape"] is JsonValue name ? Follow(file, file["shapes"]![name.GetValue<string>()]!.AsObject()) : node;

    private static string? Text(JsonObject? node, string name) => (string?)node?[name];

    private static void FillLimits(Shape shape, JsonObject? limit)
    {
        shape.Min = (decimal?)limit?["min"];
        shape.Max = (decimal?)limit?["max"];
        shape.Enum.UnionWith((limit?["enum"] as JsonArray)?.Select(value => (string)value!) ?? []);
        if (Text(limit, "pattern") is { } pattern)
        {
            shape.Pattern = new Regex($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
        }
    }

    private void Fill(Shape shape, JsonObject? model, JsonObject? limit)
    {
        var leading = model ?? limit;
        shape.Type = Text(leading, "type") ?? "string";
        shape.IsDocument = (bool?)leading?["document"] ?? false;
        shape.IsUnion = ((bool?)model?["union"] ?? false) || ((bool?)limit?["union"] ?? false);
        shape.IsIsoTime = Text(leading, "timestampFormat") == "iso8601";
        FillLimits(shape, limit);
        FillMembers(shape, model, limit);
        FillElements(shape, model, limit);
    }

    private void FillMembers(Shape shape, JsonObject? model, JsonObject? limit)
    {
        var (known, added) = (model?["members"] as JsonObject, limit?["members"] as JsonObject);
        foreach (var name in (known ?? []).Concat(added ?? []).Select(member => member.Key).Distinct())
        {
            var (ours, theirs) = (added?[name] as JsonObject, known?[name] as JsonObject);
            var binding = theirs ?? ours;
            shape.Members[name] = new Member(Read(theirs, ours), Text(binding, "location"), Text(binding, "locationName") ?? name);
        }

        foreach (var node in (JsonObject?[])[model, limit])
        {
            shape.Required.UnionWith((node?["required"] as JsonArray)?.Select(name => (string)name!) ?? []);
        }
    }

    private void FillElements(Shape shape, JsonObject? model, JsonObject? limit)
    {
        if (shape.Type is "list" or "map")
        {
            var name = shape.Type == "list" ? "member" : "value";
            shape.Element = Read(model?[name] as JsonObject, limit?[name] as JsonObject);
        }

        if (shape.Type == "map")
        {
            shape.Key = Read(model?["key"] as JsonObject, limit?["key"] as JsonObject);
        }
    }
}
