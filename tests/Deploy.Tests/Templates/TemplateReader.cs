using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Ccar.Messaging.Deploy.Tests.Templates;

/// <summary>Reads CloudFormation's YAML: its short forms (<c>!Ref</c>, <c>!Sub</c>) become the long ones.</summary>
internal static class TemplateReader
{
    public static JsonObject Read(string file)
    {
        var yaml = new YamlStream();
        using var text = File.OpenText(file);
        yaml.Load(text);
        return Node(yaml.Documents[0].RootNode)!.AsObject();
    }

    private static JsonNode? Node(YamlNode node)
    {
        JsonNode? value = node switch
        {
            YamlMappingNode map => new JsonObject(map.Children.Select(child => KeyValuePair.Create(((YamlScalarNode)child.Key).Value!, Node(child.Value)))),
            YamlSequenceNode list => new JsonArray([.. list.Children.Select(Node)]),
            YamlScalarNode scalar => Scalar(scalar),
            _ => throw new InvalidDataException($"{node.NodeType} at {node.Start} is nothing that a template holds."),
        };
        return node.Tag is { IsEmpty: false, IsLocal: true } tag ? LongForm(tag.Value[1..], value) : value;
    }

    private static JsonObject LongForm(string name, JsonNode? value) => name switch
    {
        "Ref" or "Condition" => new JsonObject { [name] = value },
        "GetAtt" when value is JsonValue => new JsonObject { ["Fn::GetAtt"] = new JsonArray([.. ((string)value!).Split('.', 2).Select(part => JsonValue.Create(part))]) },
        _ => new JsonObject { [$"Fn::{name}"] = value },
    };

    private static JsonValue? Scalar(YamlScalarNode scalar) => scalar switch
    {
        { Style: not ScalarStyle.Plain } or { Tag.IsEmpty: false } => JsonValue.Create(scalar.Value),
        { Value: "true" or "false" } => JsonValue.Create(scalar.Value == "true"),
        _ when long.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        _ => JsonValue.Create(scalar.Value),
    };
}
