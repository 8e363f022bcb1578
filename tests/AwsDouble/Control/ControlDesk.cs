using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Ccar.Messaging.AwsDouble.Athena;
using Ccar.Messaging.AwsDouble.Bedrock;
using Ccar.Messaging.AwsDouble.Faults;
using Ccar.Messaging.AwsDouble.KnowledgeBases;
using Ccar.Messaging.AwsDouble.S3;
using Ccar.Messaging.AwsDouble.Server;
using Ccar.Messaging.AwsDouble.Signing;

namespace Ccar.Messaging.AwsDouble.Control;

/// <summary>What code does with <see cref="AwsDoubleServer"/>, over HTTP below <c>/_double/</c>, unsigned. README.md has the table.</summary>
internal sealed class ControlDesk(AwsDoubleServer server)
{
    public const string Path = "/_double/";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Status and body of the answer.</summary>
    public (int Status, string Body) Answer(RecordedRequest request)
    {
        try
        {
            return (200, Act($"{request.Method} {request.Path[Path.Length..]}", request.Body));
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException or InvalidOperationException)
        {
            return (400, wrong.Message);
        }
    }

    private static T Read<T>(byte[] body) => JsonSerializer.Deserialize<T>(body, Json) ?? throw new JsonException("The body is null.");

    private static string Text(JsonObject body, string name) => (string?)body[name] ?? throw new ArgumentException($"'{name}' is missing.");

    private string Act(string action, byte[] body)
    {
        switch (action)
        {
            case "GET calls":
                return JsonSerializer.Serialize(server.Calls.All.Select(call => new { call.Service, call.Operation, call.Input, call.Status, call.Error, call.Faults }), Json);
            case "GET events":
                return JsonSerializer.Serialize(server.EventBridge.Events, Json);
            case "DELETE calls":
                server.Calls.Clear();
                return "{}";
            case "DELETE faults":
                server.Faults.Clear();
                return "{}";
            case "POST faults":
                server.Faults.Add(Read<FaultRule>(body));
                return "{}";
            default:
                Prepare(action, Read<JsonObject>(body));
                return "{}";
        }
    }

    private void Prepare(string action, JsonObject body)
    {
        switch (action)
        {
            case "POST converse":
                server.Models.Script = Script(body.Deserialize<ConverseReply[]>("replies"), server.Models.Script);
                break;
            case "POST answers":
                server.Retrieval.Script = Script(body.Deserialize<GenerationReply[]>("replies"), server.Retrieval.Script);
                break;
            case "POST athena":
                server.Athena.QueueDelay = TimeSpan.FromMilliseconds((int?)body["queueMilliseconds"] ?? 0);
                server.Athena.RunDelay = TimeSpan.FromMilliseconds((int?)body["runMilliseconds"] ?? 0);
                break;
            case "POST buckets":
                server.S3.CreateBucket(Text(body, "name"), (bool?)body["versioned"] == true ? BucketKind.Versioned : BucketKind.Plain);
                break;
            default:
                Create(action, body);
                break;
        }
    }

    private void Create(string action, JsonObject body)
    {
        switch (action)
        {
            case "POST databases":
                server.Glue.CreateDatabase(Text(body, "name"));
                break;
            case "POST workgroups":
                server.Athena.CreateWorkGroup(new WorkGroup(Text(body, "name"), (string?)body["outputLocation"], (bool?)body["enforced"] ?? true, (long?)body["bytesScannedCutoff"]));
                break;
            case "POST knowledge-bases":
                server.KnowledgeBases.Create(Text(body, "id"), Text(body, "dataSourceId"), Text(body, "bucket"), (string?)body["prefix"] ?? "knowledge/");
                break;
            case "POST buses":
                server.EventBridge.CreateBus(Text(body, "name"));
                break;
            case "POST credentials":
                server.Credentials.Add(Text(body, "accessKey"), Text(body, "secretKey"), (string?)body["sessionToken"]);
                break;
            default:
                throw new ArgumentException($"There is no '{action}' here: see tests/AwsDouble/README.md.");
        }
    }

    /// <summary>One reply after the other; the last is repeated.</summary>
    private static Func<TRequest, TReply> Script<TRequest, TReply>(TReply[] replies, Func<TRequest, TReply> former)
    {
        var next = -1;
        return replies.Length == 0 ? former : _ => replies[Math.Min(Interlocked.Increment(ref next), replies.Length - 1)];
    }
}
