using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.Bedrock;

/// <summary>Bedrock Runtime: a model that says what it is told to say.</summary>
public sealed partial class ModelService : JsonService
{
    internal ModelService() => Add("Converse", input => Task.FromResult(Converse(input)));

    /// <summary>The model: what it answers to what. From the start it names the figures of the last message.</summary>
    public Func<ConverseRequest, ConverseReply> Script { get; set; } = NameFigures;

    private static ConverseReply NameFigures(ConverseRequest request) =>
        new($"The figures are {string.Join(", ", Figure().Matches(request.Text).Select(match => match.Value).Distinct())}.");

    private static string Texts(JsonNode? blocks) => string.Join('\n', (blocks as JsonArray ?? []).Select(block => (string?)block!["text"]).OfType<string>());

    private JsonObject Converse(JsonObject input)
    {
        var messages = input["messages"]!.AsArray();
        if (messages.Count == 0 || (string?)messages[0]!["role"] != "user" || (string?)messages[^1]!["role"] != "user")
        {
            throw new AwsException("ValidationException", "A conversation must start and end with a user message.");
        }

        var request = new ConverseRequest((string)input["modelId"]!, Texts(input["system"]), Texts(messages[^1]!["content"]), input);
        var reply = Script(request);
        var (asked, answered) = (Tokens(request.System) + Tokens(request.Text), Tokens(reply.Text));
        return new JsonObject
        {
            ["output"] = new JsonObject { ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = reply.Content() } },
            ["stopReason"] = reply.StopReason,
            ["usage"] = new JsonObject { ["inputTokens"] = asked, ["outputTokens"] = answered, ["totalTokens"] = asked + answered },
            ["metrics"] = new JsonObject { ["latencyMs"] = 1 },
        };
    }

    private static int Tokens(string text) => (text.Length / 4) + 1;

    [GeneratedRegex(@"-?\d[\d,]*(?:\.\d+)?")]
    private static partial Regex Figure();
}
