using System.Text.Json;
using System.Text.Json.Nodes;
using Ccar.Messaging.AwsDouble.Signing;

namespace Ccar.Messaging.AwsDouble.Models;

/// <summary>Reads requests of restJson1: the operation is method and path, members stand in the path, the query, headers and the body.</summary>
internal sealed class RestRequestReader(IReadOnlyCollection<Operation> operations)
{
    public ModelledRequest Read(RecordedRequest request)
    {
        foreach (var operation in operations)
        {
            if (operation.Http.Match(request.Method, request.Path) is { } labels)
            {
                return Read(operation, request, labels);
            }
        }

        return ModelledRequest.Refused($"{request.Method} {request.Path} is no operation of this service");
    }

    private static ModelledRequest Read(Operation operation, RecordedRequest request, IReadOnlyDictionary<string, string> labels)
    {
        var checker = new ValueChecker();
        var input = BodyOf(operation, request, out var fault);
        foreach (var misplaced in input.Where(member => operation.Input.Members.GetValueOrDefault(member.Key)?.Location is not null).ToList())
        {
            fault = $"{misplaced.Key} belongs into the {operation.Input.Members[misplaced.Key].Location}, not into the body";
            input.Remove(misplaced.Key);
        }

        CheckBody(operation, input, checker);
        var bound = Bound(operation, request, labels).ToList();
        foreach (var (name, text) in bound)
        {
            input[name] = text;
        }

        checker.CheckMembers(operation.Input, [.. input.Select(member => member.Key)], "");
        var faults = bound.SelectMany(member => ScalarChecker.TextFaults(operation.Input.Members[member.Name].Shape, member.Text).Select(wrong => $"{member.Name} {wrong}"));
        return new ModelledRequest(operation.Name, input, [.. checker.Faults, .. faults, .. fault is null ? (string[])[] : [fault]]);
    }

    private static JsonObject BodyOf(Operation operation, RecordedRequest request, out string? fault)
    {
        fault = null;
        var wanted = operation.Input.Members.Values.Any(member => member.Location is null);
        if (request.Body.Length == 0 && (!wanted || operation.Http.Method is "GET" or "DELETE"))
        {
            return [];
        }

        if (request.Headers.GetValueOrDefault("Content-Type", "").Split(';')[0] != "application/json")
        {
            fault = $"Content-Type is '{request.Headers.GetValueOrDefault("Content-Type", "")}', not 'application/json'";
        }

        if (JsonBody.Parse(request.Body) is { } body)
        {
            return JsonObject.Create(body)!;
        }

        fault = "the body is not a JSON object";
        return [];
    }

    private static void CheckBody(Operation operation, JsonObject input, ValueChecker checker)
    {
        foreach (var (name, value) in input)
        {
            if (operation.Input.Members.TryGetValue(name, out var member))
            {
                checker.Check(member.Shape, JsonSerializer.SerializeToElement(value), name);
            }
        }
    }

    private static IEnumerable<(string Name, string Text)> Bound(Operation operation, RecordedRequest request, IReadOnlyDictionary<string, string> labels)
    {
        var query = request.Query.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .ToDictionary(pair => Uri.UnescapeDataString(pair[0]), pair => pair.Length == 2 ? Uri.UnescapeDataString(pair[1]) : "");
        foreach (var (name, member) in operation.Input.Members)
        {
            var text = member.Location switch
            {
                "uri" => labels.GetValueOrDefault(member.LocationName),
                "querystring" => query.GetValueOrDefault(member.LocationName),
                "header" => request.Headers.GetValueOrDefault(member.LocationName),
                _ => null,
            };
            if (text is not null)
            {
                yield return (name, text);
            }
        }
    }
}
