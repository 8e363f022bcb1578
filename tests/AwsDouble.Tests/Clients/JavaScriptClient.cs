using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ccar.Messaging.AwsDouble.Tests.Clients;

/// <summary>The official SDK for JavaScript, with an endpoint and credentials.</summary>
internal sealed record JavaScriptClient(Uri Endpoint, string AccessKey = "test", string SecretKey = "test", string? SessionToken = null)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>The output of a call that must succeed.</summary>
    public async Task<JsonNode> CallAsync(string service, string command, string input)
    {
        var answer = await AskAsync(service, command, input);
        return answer["output"] ?? throw new InvalidOperationException($"{command}: {answer.ToJsonString(Indented)}");
    }

    /// <summary>The answer to a call that must fail: <c>error</c>, <c>message</c>, <c>status</c> and the error's <c>members</c>.</summary>
    public async Task<JsonNode> FailAsync(string service, string command, string input)
    {
        var answer = await AskAsync(service, command, input);
        return answer["error"] is null ? throw new InvalidOperationException($"{command} succeeded: {answer.ToJsonString(Indented)}") : answer;
    }

    private async Task<JsonNode> AskAsync(string service, string command, string input)
    {
        var credentials = new JsonObject { ["accessKeyId"] = AccessKey, ["secretAccessKey"] = SecretKey };
        if (SessionToken is not null)
        {
            credentials["sessionToken"] = SessionToken;
        }

        var process = await JavaScriptProcess.Shared;
        return await process.AskAsync(new JsonObject
        {
            ["endpoint"] = Endpoint.ToString(),
            ["credentials"] = credentials,
            ["service"] = service,
            ["command"] = command,
            ["input"] = JsonNode.Parse(input),
        }).WaitAsync(Patience);
    }
}
