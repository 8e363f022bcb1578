using System.Text.Json;
using System.Text.Json.Nodes;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.KnowledgeBases;

/// <summary>The filters of a knowledge base: groups of at least two, leaves of one key and one value. The model has checked the form; this checks the values.</summary>
internal static class MetadataFilter
{
    private const int DeepestGroup = 2;

    /// <summary>Whether a document passes; refuses a filter that could pass none because of its types.</summary>
    public static Func<JsonObject, bool> Parse(JsonObject filter) => Parse(filter, 1);

    private static Func<JsonObject, bool> Parse(JsonObject filter, int depth)
    {
        var (operation, operand) = filter.Single();
        if (operation is not ("andAll" or "orAll"))
        {
            var key = (string)operand!["key"]!;
            var test = Test(operation, operand["value"]);
            return attributes => test(attributes[key]);
        }

        if (depth > DeepestGroup)
        {
            throw Invalid("Filters may hold one level of groups within a group.");
        }

        var members = operand!.AsArray().Select(member => Parse(member!.AsObject(), depth + 1)).ToList();
        return operation == "andAll" ? attributes => members.All(member => member(attributes)) : attributes => members.Any(member => member(attributes));
    }

    private static Func<JsonNode?, bool> Test(string operation, JsonNode? value) => operation switch
    {
        "equals" => Equal(Scalar(value)),
        "notEquals" => Not(Equal(Scalar(value))),
        "in" => In(value),
        "notIn" => Not(In(value)),
        "greaterThan" => Compare(Number(value), order => order > 0),
        "greaterThanOrEquals" => Compare(Number(value), order => order >= 0),
        "lessThan" => Compare(Number(value), order => order < 0),
        "lessThanOrEquals" => Compare(Number(value), order => order <= 0),
        "startsWith" => Begins(Text(value)),
        "stringContains" => Contains(Text(value)),
        "listContains" => Lists(Text(value)),
        _ => throw Invalid($"The filter '{operation}' is not known."),
    };

    private static Func<JsonNode?, bool> Not(Func<JsonNode?, bool> test) => found => !test(found);

    private static Func<JsonNode?, bool> Equal(JsonNode wanted) => found => found is not null && Same(found, wanted);

    private static Func<JsonNode?, bool> In(JsonNode? value)
    {
        var wanted = value is JsonArray { Count: > 0 } list ? list.Select(Scalar).ToList() : throw Invalid("in and notIn take a list of values.");
        return found => found is not null && wanted.Any(one => Same(found, one));
    }

    private static Func<JsonNode?, bool> Compare(decimal wanted, Func<int, bool> accepts) =>
        found => found?.GetValueKind() == JsonValueKind.Number && accepts(decimal.Parse(found.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture).CompareTo(wanted));

    private static Func<JsonNode?, bool> Begins(string wanted) => found => TextOf(found)?.StartsWith(wanted, StringComparison.Ordinal) == true;

    private static Func<JsonNode?, bool> Contains(string wanted) => found => (found as JsonArray)?.Any(element => Holds(element, wanted)) ?? Holds(found, wanted);

    private static Func<JsonNode?, bool> Lists(string wanted) => found => found is JsonArray list && list.Any(element => TextOf(element) == wanted);

    private static bool Holds(JsonNode? found, string wanted) => TextOf(found)?.Contains(wanted, StringComparison.Ordinal) == true;

    private static bool Same(JsonNode left, JsonNode right) => JsonNode.DeepEquals(left, right);

    private static string? TextOf(JsonNode? found) => found?.GetValueKind() == JsonValueKind.String ? (string?)found : null;

    private static JsonNode Scalar(JsonNode? value) =>
        value?.GetValueKind() is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False ? value : throw Invalid("The value of a filter is a text, a number or a boolean.");

    private static decimal Number(JsonNode? value) => value?.GetValueKind() == JsonValueKind.Number
        ? decimal.Parse(value.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture)
        : throw Invalid("Comparisons take a number.");

    private static string Text(JsonNode? value) => TextOf(value) ?? throw Invalid("startsWith, stringContains and listContains take a text.");

    private static AwsException Invalid(string message) => new("ValidationException", message);
}
