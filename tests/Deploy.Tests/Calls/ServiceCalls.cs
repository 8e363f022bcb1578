using Ccar.Messaging.AwsDouble.Calls;
using Ccar.Messaging.AwsDouble.Signing;
using Ccar.Messaging.Deploy.Tests.Templates;

namespace Ccar.Messaging.Deploy.Tests.Calls;

/// <summary>What a request to any other service needs.</summary>
internal static class ServiceCalls
{
    public static IEnumerable<PermittedCall> Of(Call call)
    {
        var worker = AuthorizationHeader.Parse(call.Request)?.AccessKey ?? "?";
        return (call.Service == "s3" ? OfStore(call) : OfService(call)).Select(one => new PermittedCall(worker, one.Action, one.Resource));
    }

    private static IEnumerable<(string Action, string Resource)> OfStore(Call call)
    {
        var (bucket, key) = ((string)call.Input["Bucket"]!, (string)call.Input["Key"]!);
        var version = call.Input["Query"]!.AsObject().ContainsKey("versionId") ? "Version" : "";
        return call.Operation switch
        {
            "GetObject" or "HeadObject" => [($"s3:GetObject{version}", ObjectArn(bucket, key))],
            "PutObject" or "CreateMultipartUpload" or "UploadPart" or "CompleteMultipartUpload" => [("s3:PutObject", ObjectArn(bucket, key))],
            "CopyObject" or "UploadPartCopy" => [("s3:PutObject", ObjectArn(bucket, key)), ("s3:GetObject", SourceOf(call))],
            "DeleteObject" or "AbortMultipartUpload" => [($"s3:{call.Operation}{version}", ObjectArn(bucket, key))],
            "ListObjectsV2" => [("s3:ListBucket", ObjectArn(bucket, ""))],
            _ => [($"s3:{call.Operation}", ObjectArn(bucket, key))],
        };
    }

    private static IEnumerable<(string Action, string Resource)> OfService(Call call) => call.Service switch
    {
        "athena" => [($"athena:{call.Operation}", Account.Arn("athena", $"workgroup/{(string?)call.Input["WorkGroup"] ?? "ccar"}"))],
        "glue" => GlueArns(call).Select(arn => ($"glue:{call.Operation}", arn)),
        "events" => call.Input["Entries"]!.AsArray().Select(entry => ($"events:{call.Operation}", Account.Arn("events", $"event-bus/{(string)entry!["EventBusName"]!}"))),
        "bedrock-runtime" => [("bedrock:InvokeModel", (string)call.Input["modelId"]!)],
        "bedrock-agent-runtime" when call.Operation == "RetrieveAndGenerate" => [("bedrock:RetrieveAndGenerate", "*")],
        "bedrock-agent-runtime" or "bedrock-agent" => [($"bedrock:{call.Operation}", Account.Arn("bedrock", $"knowledge-base/{(string)call.Input["knowledgeBaseId"]!}"))],
        _ => [($"{call.Service}:{call.Operation}", "*")],
    };

    // Glue looks at the catalogue, the database and the table.
    private static IEnumerable<string> GlueArns(Call call)
    {
        var (database, table) = ((string?)call.Input["DatabaseName"], (string?)call.Input["TableName"] ?? (string?)call.Input["Name"] ?? (string?)call.Input["TableInput"]?["Name"]);
        yield return Account.Arn("glue", "catalog");
        yield return Account.Arn("glue", $"database/{database}");
        yield return Account.Arn("glue", $"table/{database}/{table}");
    }

    private static string SourceOf(Call call)
    {
        var parts = Uri.UnescapeDataString(call.Request.Headers["x-amz-copy-source"].Split('?')[0]).TrimStart('/').Split('/', 2);
        return ObjectArn(parts[0], parts[1]);
    }

    private static string ObjectArn(string bucket, string key) => key.Length == 0 ? $"arn:aws:s3:::{bucket}" : $"arn:aws:s3:::{bucket}/{key}";
}
