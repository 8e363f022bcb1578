using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.Events;

/// <summary>EventBridge: takes events and remembers them.</summary>
public sealed class EventBusService : JsonService
{
    private const int LargestRequest = 256 * 1024;
    private const int TimeSize = 14;
    private readonly HashSet<string> _buses = ["default"];
    private readonly List<PutEvent> _events = [];
    private readonly Queue<string?> _codes = new();

    internal EventBusService()
    {
        Add("PutEvents", Put);
        Add("DescribeEventBus", Describe);
    }

    /// <summary>The events accepted so far.</summary>
    public IReadOnlyList<PutEvent> Events
    {
        get
        {
            lock (Gate)
            {
                return [.. _events];
            }
        }
    }

    /// <summary>Makes a bus. <c>default</c> is there.</summary>
    public void CreateBus(string name)
    {
        lock (Gate)
        {
            _buses.Add(name);
        }
    }

    /// <summary>The next entries fail with these codes, inside a 200; null lets one pass.</summary>
    public void FailEntries(params string?[] codes)
    {
        lock (Gate)
        {
            Array.ForEach(codes, _codes.Enqueue);
        }
    }

    private static string NameOf(string? nameOrArn) => nameOrArn?.Split('/')[^1] ?? "default";

    private static int Size(JsonNode entry) =>
        (entry["Time"] is null ? 0 : TimeSize)
        + new[] { "Source", "DetailType", "Detail" }.Sum(name => Encoding.UTF8.GetByteCount((string?)entry[name] ?? ""))
        + (entry["Resources"] as JsonArray ?? []).Sum(resource => Encoding.UTF8.GetByteCount((string)resource!));

    private static JsonObject? DetailOf(JsonNode entry)
    {
        try
        {
            return JsonNode.Parse((string)entry["Detail"]!) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private JsonObject Put(JsonObject input)
    {
        var entries = input["Entries"]!.AsArray();
        if (entries.Sum(entry => Size(entry!)) > LargestRequest)
        {
            throw new AwsException("ValidationException", "Total size of the entries in the request is over the limit.");
        }

        var answers = entries.Select(entry => PutOne(entry!)).ToList();
        return new JsonObject { ["FailedEntryCount"] = answers.Count(answer => answer.ContainsKey("ErrorCode")), ["Entries"] = new JsonArray([.. answers]) };
    }

    private JsonObject PutOne(JsonNode entry)
    {
        if (Fault(entry) is var (code, message))
        {
            return new JsonObject { ["ErrorCode"] = code, ["ErrorMessage"] = message };
        }

        var accepted = new PutEvent(Guid.NewGuid().ToString(), NameOf((string?)entry["EventBusName"]), (string)entry["Source"]!, (string)entry["DetailType"]!, DetailOf(entry)!);
        _events.Add(accepted);
        return new JsonObject { ["EventId"] = accepted.Id };
    }

    private (string Code, string Message)? Fault(JsonNode entry)
    {
        if (_codes.TryDequeue(out var told) && told is not null)
        {
            return (told, $"The double was told to answer {told}.");
        }

        foreach (var name in (string[])["Source", "DetailType", "Detail"])
        {
            if (string.IsNullOrEmpty((string?)entry[name]))
            {
                return ("InvalidArgument", $"Parameter {name} is not valid. Reason: {name} is a required argument.");
            }
        }

        return entry switch
        {
            _ when ((string)entry["Source"]!).StartsWith("aws.", StringComparison.Ordinal) => ("NotAuthorizedForSource", "Not authorized for the source."),
            _ when DetailOf(entry) is null => ("MalformedDetail", "Detail is malformed."),
            _ when !_buses.Contains(NameOf((string?)entry["EventBusName"])) => ("InvalidArgument", "The event bus does not exist."),
            _ => null,
        };
    }

    private JsonObject Describe(JsonObject input)
    {
        var name = NameOf((string?)input["Name"]);
        return _buses.Contains(name)
            ? new JsonObject { ["Name"] = name, ["Arn"] = $"arn:aws:events:us-east-1:000000000000:event-bus/{name}" }
            : throw new AwsException("ResourceNotFoundException", $"Event bus {name} does not exist.");
    }
}
