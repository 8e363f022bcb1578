using System.Text.Json;
using System.Text.Json.Nodes;
using Ccar.Messaging.AwsDouble.Signing;

namespace Ccar.Messaging.AwsDouble.Models;

/// <summary>What one service accepts and answers, by its official model. Made by <see cref="OfficialModels"/>.</summary>
public sealed class ServiceModel
{
    private readonly Dictionary<string, Operation> _operations;
    private readonly string? _targetPrefix;

    internal ServiceModel(string service, JsonObject official, JsonObject limits)
    {
        Service = service;
        _targetPrefix = (string?)official["metadata"]!["targetPrefix"];
        _operations = new OperationReader(official, limits).Read().ToDictionary(operation => operation.Name);
    }

    /// <summary>The service by its host name, such as <c>bedrock-agent</c>.</summary>
    public string Service { get; }

    /// <summary>Finds out which operation a captured request is, collects its members from path, query, headers and body, and checks them.</summary>
    public ModelledRequest Read(RecordedRequest request) =>
        _targetPrefix is null ? new RestRequestReader(_operations.Values).Read(request) : new TargetRequestReader(_targetPrefix, _operations).Read(request);

    /// <summary>What is wrong with the members of a request; empty when all is well.</summary>
    public IReadOnlyList<string> Faults(string operation, JsonElement input) => Check(Find(operation).Input, input);

    /// <summary>What is wrong with the body of an answer; empty when all is well.</summary>
    public IReadOnlyList<string> AnswerFaults(string operation, JsonElement output) => Check(Find(operation).Output, output);

    internal static IReadOnlyList<string> Check(Shape shape, JsonElement value)
    {
        var checker = new ValueChecker();
        checker.Check(shape, value, "");
        return checker.Faults;
    }

    private Operation Find(string operation) =>
        _operations.GetValueOrDefault(operation) ?? throw new ArgumentException($"{Service} has no operation '{operation}'.", nameof(operation));
}
