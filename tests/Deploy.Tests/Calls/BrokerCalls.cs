using System.Text.Json;
using Ccar.Messaging.AwsDouble.Signing;
using Ccar.Messaging.Deploy.Tests.Templates;

namespace Ccar.Messaging.Deploy.Tests.Calls;

/// <summary>What a request to SQS or SNS needs.</summary>
internal static class BrokerCalls
{
    private const string Batch = "Batch";

    public static PermittedCall Of(RecordedRequest request)
    {
        var worker = AuthorizationHeader.Parse(request)?.AccessKey ?? "?";
        return request.Headers.TryGetValue("X-Amz-Target", out var target) ? OfQueue(worker, target.Split('.')[1], request.Text) : OfTopic(worker, request);
    }

    private static PermittedCall OfQueue(string worker, string operation, string body)
    {
        using var document = JsonDocument.Parse(body);
        var queue = document.RootElement.TryGetProperty("QueueUrl", out var url) ? url.GetString()!.Split('/')[^1] : document.RootElement.GetProperty("QueueName").GetString()!;
        return new PermittedCall(worker, $"sqs:{Single(operation)}", Account.Arn("sqs", queue));
    }

    private static PermittedCall OfTopic(string worker, RecordedRequest request)
    {
        var form = request.Form;
        var topic = form.TryGetValue("TopicArn", out var arn) ? arn.Split(':')[^1] : form.GetValueOrDefault("Name", "?");
        return new PermittedCall(worker, $"sns:{Single(form["Action"])}", Account.Arn("sns", topic));
    }

    // A batch is the same action.
    private static string Single(string operation) => operation.EndsWith(Batch, StringComparison.Ordinal) ? operation[..^Batch.Length] : operation;
}
