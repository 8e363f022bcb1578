using System.Text.Json.Nodes;

namespace Ccar.Messaging.AwsDouble.Models;

/// <summary>Reads the operations of a model and of our list of limits.</summary>
internal sealed class OperationReader(JsonObject official, JsonObject limits)
{
    private static readonly JsonObject Nothing = new() { ["type"] = "structure" };
    private readonly ShapeReader _shapes = new(official, limits);

    public IEnumerable<Operation> Read()
    {
        var (known, added) = (official["operations"]!.AsObject(), limits["operations"]!.AsObject());
        return known.Concat(added).Select(operation => operation.Key).Distinct().Select(name => Read(name, known[name], added[name]));
    }

    private Operation Read(string name, JsonNode? known, JsonNode? added)
    {
        var http = (known ?? added)!["http"];
        var binding = new HttpBinding((string?)http?["method"] ?? "POST", ((string?)http?["requestUri"] ?? "/").Split('?')[0]);
        return new Operation(name, binding, Shape("input"), Shape("output"));

        Shape Shape(string part)
        {
            var (theirs, ours) = (known?[part] as JsonObject, added?[part] as JsonObject);
            return _shapes.Read(theirs ?? (ours is null ? Nothing : null), ours);
        }
    }
}
