using System.Text.Json.Nodes;
using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Deploy.Tests.Templates;

/// <summary>The template as it is written.</summary>
internal sealed class Template
{
    private Template(JsonObject whole) => Whole = whole;

    public static string Folder { get; } = Path.Combine(EmulatorFolder.Root, "deploy");

    public static string File { get; } = Path.Combine(Folder, "ccar.yaml");

    /// <summary>The product's own, which no test changes.</summary>
    public static Template Own { get; } = new(TemplateReader.Read(File));

    public JsonObject Whole { get; }

    public JsonObject Parameters => Whole[nameof(Parameters)]!.AsObject();

    public JsonObject Conditions => Whole[nameof(Conditions)]!.AsObject();

    public IEnumerable<(string Name, JsonObject Resource)> Resources => Whole[nameof(Resources)]!.AsObject().Select(one => (one.Key, one.Value!.AsObject()));

    /// <summary>Every node below one, itself included.</summary>
    public static IEnumerable<JsonNode> Below(JsonNode? node) => node switch
    {
        null => [],
        JsonObject map => map.Select(one => one.Value).SelectMany(Below).Prepend(map),
        JsonArray list => list.SelectMany(Below).Prepend(list),
        _ => [node],
    };
}
