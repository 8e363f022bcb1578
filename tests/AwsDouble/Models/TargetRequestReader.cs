using System.Text.Json.Nodes;
using Ccar.Messaging.AwsDouble.Signing;

namespace Ccar.Messaging.AwsDouble.Models;

/// <summary>Reads requests of awsJson 1.1: the operation in X-Amz-Target, everything else in the body.</summary>
internal sealed class TargetRequestReader(string prefix, IReadOnlyDictionary<string, Operation> operations)
{
    private const string ContentType = "application/x-amz-json-1.1";

    public ModelledRequest Read(RecordedRequest request)
    {
        var target = request.Headers.GetValueOrDefault("X-Amz-Target", "");
        if (target.Split('.') is not [var named, var name] || named != prefix || !operations.TryGetValue(name, out var operation))
        {
            return ModelledRequest.Refused($"X-Amz-Target is '{target}', which is no operation of {prefix}");
        }

        var faults = EnvelopeFaults(request).ToList();
        if (JsonBody.Parse(request.Body) is not { } body)
        {
            return new ModelledRequest(name, [], [.. faults, "the body is not a JSON object"]);
        }

        faults.AddRange(ServiceModel.Check(operation.Input, body));
        return new ModelledRequest(name, JsonObject.Create(body)!, faults);
    }

    private static IEnumerable<string> EnvelopeFaults(RecordedRequest request)
    {
        if (request.Method != "POST" || request.Target != "/")
        {
            yield return $"it is {request.Method} {request.Target}, not POST /";
        }

        if (request.Headers.GetValueOrDefault("Content-Type", "") != ContentType)
        {
            yield return $"Content-Type is '{request.Headers.GetValueOrDefault("Content-Type", "")}', not '{ContentType}'";
        }
    }
}
