using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Ccar.Messaging.Deploy.Tests.Templates;

/// <summary>CloudFormation's functions, as far as the template uses them; any other is an error.</summary>
internal sealed partial class Intrinsics(Template template, IReadOnlyDictionary<string, JsonNode> parameters)
{
    private static readonly JsonObject Nothing = new() { ["AWS::NoValue"] = true };

    public bool Holds(string condition) => Decide(template.Conditions[condition]!.AsObject());

    public JsonNode? Settle(JsonNode? node) => node is null ? null : Settled(node);

    private JsonNode? Settled(JsonNode node) => node switch
    {
        JsonArray list => new JsonArray([.. list.Select(Settle).Where(item => !IsNothing(item))]),
        JsonObject { Count: 1 } map when Function(map.Single().Key) => Call(map.Single().Key, map.Single().Value!),
        JsonObject map => new JsonObject(map.Select(one => KeyValuePair.Create(one.Key, Settle(one.Value))).Where(one => !IsNothing(one.Value))),
        _ => node.DeepClone(),
    };

    private static bool Function(string name) => name is "Ref" || name.StartsWith("Fn::", StringComparison.Ordinal);

    private static bool IsNothing(JsonNode? node) => node is JsonObject map && map.ContainsKey("AWS::NoValue");

    private bool Decide(JsonObject test)
    {
        var (name, given) = test.Single();
        return name switch
        {
            "Condition" => Holds((string)given!),
            "Fn::Equals" => Text(given![0]) == Text(given[1]),
            "Fn::Not" => !Decide(given![0]!.AsObject()),
            "Fn::And" => given!.AsArray().All(one => Decide(one!.AsObject())),
            "Fn::Or" => given!.AsArray().Any(one => Decide(one!.AsObject())),
            _ => throw new NotSupportedException($"{name} decides nothing here."),
        };
    }

    private JsonNode? Call(string name, JsonNode given) => name switch
    {
        "Ref" => Refer((string)given!),
        "Fn::GetAtt" => JsonValue.Create(Account.Attribute(Resource((string)given[0]!), (string)given[1]!)),
        "Fn::If" => Settle(given[Holds((string)given[0]!) ? 1 : 2]),
        "Fn::Sub" => JsonValue.Create(Place().Replace((string)given!, place => Fill(place.Groups[1].Value))),
        "Fn::Join" => JsonValue.Create(string.Join((string)given[0]!, Settle(given[1])!.AsArray().Select(part => part!.ToString()))),
        _ => throw new NotSupportedException($"{name} is nothing that every implementation knows."),
    };

    private string Fill(string place) => place.Split('.', 2) is [var resource, var attribute]
        ? Account.Attribute(Resource(resource), attribute)
        : Refer(place).ToString();

    private JsonNode Refer(string name) => name switch
    {
        "AWS::NoValue" => Nothing.DeepClone(),
        _ when name.StartsWith("AWS::", StringComparison.Ordinal) => JsonValue.Create(Account.Pseudo(name)),
        _ when parameters.TryGetValue(name, out var value) => value.DeepClone(),
        _ => JsonValue.Create(Account.Reference(Resource(name))),
    };

    // A name may depend on a parameter, so the properties are settled as well; no two resources of the template name each other.
    private DeployedResource Resource(string name)
    {
        var resource = template.Resources.Single(one => one.Name == name).Resource;
        Assert.True(resource["Condition"] is not { } condition || Holds((string)condition!), $"{name} is referred to where it is not made.");
        var named = new JsonObject(Account.Named.Where(resource["Properties"]!.AsObject().ContainsKey).Select(property => KeyValuePair.Create(property, Settle(resource["Properties"]![property]))));
        return new DeployedResource(name, (string)resource["Type"]!, named);
    }

    private string Text(JsonNode? node) => Settle(node)!.ToString();

    [GeneratedRegex(@"\$\{([A-Za-z0-9.:]+)\}")]
    private static partial Regex Place();
}
