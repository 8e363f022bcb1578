using System.Text.Json.Nodes;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.Athena;

/// <summary>What was asked to run.</summary>
/// <param name="Sql">The text.</param>
/// <param name="Database">The database of unqualified names.</param>
/// <param name="Parameters">Values for <c>?</c>.</param>
/// <param name="OutputLocation">Where the result goes.</param>
/// <param name="ReuseAge">How old a result may be to be taken again; null when none may.</param>
/// <param name="Context">The execution context as asked.</param>
/// <param name="ReuseKey">What must be equal for that.</param>
internal sealed record QueryRequest(
    string Sql, string Database, IReadOnlyList<string> Parameters, string OutputLocation, TimeSpan? ReuseAge, JsonObject Context, string ReuseKey)
{
    public static QueryRequest Read(JsonObject input, WorkGroup group)
    {
        var own = (string?)input["ResultConfiguration"]?["OutputLocation"];
        var output = (group.IsEnforced ? group.OutputLocation : own ?? group.OutputLocation) ?? own;
        if (output is null || !output.StartsWith("s3://", StringComparison.Ordinal))
        {
            throw new AwsException(
                "InvalidRequestException",
                "No output location provided. An output location is required either through the Workgroup result configuration setting or as an API input.");
        }

        var reuse = input["ResultReuseConfiguration"]?["ResultReuseByAgeConfiguration"];
        var age = (bool?)reuse?["Enabled"] == true && own is null ? TimeSpan.FromMinutes((int?)reuse["MaxAgeInMinutes"] ?? 60) : (TimeSpan?)null;
        var context = (input["QueryExecutionContext"] ?? new JsonObject()).DeepClone().AsObject();
        var parameters = (input["ExecutionParameters"] as JsonArray ?? []).Select(value => (string)value!).ToList();
        var key = string.Join('\u001f', [(string)input["QueryString"]!, context.ToJsonString(), group.Name, .. parameters]);
        return new QueryRequest((string)input["QueryString"]!, (string?)context["Database"] ?? "default", parameters, output, age, context, key);
    }
}
