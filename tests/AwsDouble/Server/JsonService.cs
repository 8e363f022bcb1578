using System.Text.Json.Nodes;

namespace Ccar.Messaging.AwsDouble.Server;

/// <summary>A service that speaks JSON: operations by name. The requests it sees are signed and agree with the official model.</summary>
public abstract class JsonService
{
    private readonly Dictionary<string, Func<JsonObject, Task<JsonObject>>> _operations = [];

    /// <summary>Held while an operation reads or writes what the service remembers.</summary>
    protected Lock Gate { get; } = new();

    internal Task<JsonObject> AnswerAsync(string operation, JsonObject input) =>
        _operations.TryGetValue(operation, out var answer)
            ? answer(input)
            : throw new AwsException("UnknownOperationException", $"The double does not know {operation}. It knows {string.Join(", ", _operations.Keys)}.", 501);

    /// <summary>Adds an operation that runs alone.</summary>
    protected void Add(string operation, Func<JsonObject, JsonObject> answer) => _operations[operation] = input =>
    {
        lock (Gate)
        {
            return Task.FromResult(answer(input));
        }
    };

    /// <summary>Adds an operation that runs beside others.</summary>
    protected void Add(string operation, Func<JsonObject, Task<JsonObject>> answer) => _operations[operation] = answer;
}
