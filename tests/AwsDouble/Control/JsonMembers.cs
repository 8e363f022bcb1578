using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ccar.Messaging.AwsDouble.Control;

/// <summary>Reads members of a control body.</summary>
internal static class JsonMembers
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static T Deserialize<T>(this JsonObject body, string name) =>
        (body[name] ?? throw new ArgumentException($"'{name}' is missing.")).Deserialize<T>(Json) ?? throw new ArgumentException($"'{name}' is null.");
}
