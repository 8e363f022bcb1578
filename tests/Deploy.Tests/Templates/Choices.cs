using System.Text.Json.Nodes;

namespace Ccar.Messaging.Deploy.Tests.Templates;

/// <summary>The parameters of one deployment.</summary>
internal static class Choices
{
    private static readonly Dictionary<string, string> Required = new()
    {
        ["VpcId"] = "vpc-0123456789abcdef0",
        ["SubnetIds"] = "subnet-0123456789abcdef0,subnet-0123456789abcdef1",
        ["IngestImage"] = "images.example/ccar-ingest:1",
        ["QueryImage"] = "images.example/ccar-query:1",
        ["ResponderImage"] = "images.example/ccar-responder:1",
    };

    /// <summary>Values for what has no default.</summary>
    public static IReadOnlyDictionary<string, string> OfRequired => Required;

    public static IReadOnlyDictionary<string, JsonNode> Of(Template template, IReadOnlyDictionary<string, string> chosen)
    {
        Assert.Empty(chosen.Keys.Except(template.Parameters.Select(one => one.Key)));
        return template.Parameters.ToDictionary(one => one.Key, one => Typed(one.Value!.AsObject(), chosen.GetValueOrDefault(one.Key) ?? Required.GetValueOrDefault(one.Key)));
    }

    private static JsonNode Typed(JsonObject parameter, string? chosen)
    {
        var value = chosen ?? parameter["Default"]!.ToString();
        return ((string)parameter["Type"]!).Contains("List", StringComparison.Ordinal)
            ? new JsonArray([.. value.Split(',').Select(item => JsonValue.Create(item))])
            : JsonValue.Create(value);
    }
}
