using System.Text.Json.Nodes;

namespace Ccar.Messaging.Aws.Tests.Json;

internal static class Json
{
    /// <summary>The same members with the same values, in whatever order; numbers compare by value.</summary>
    public static void Equal(JsonNode expected, byte[] actual)
    {
        var (wanted, found) = (JsonNode.Parse(expected.ToJsonString()), JsonNode.Parse(actual));
        Assert.True(JsonNode.DeepEquals(wanted, found), $"Expected\n{Sorted(wanted)}\nbut found\n{Sorted(found)}");
    }

    private static string Sorted(JsonNode? node) => node switch
    {
        JsonObject json => $"{{{string.Join(",", json.Select(member => $"\"{member.Key}\":{Sorted(member.Value)}").Order(StringComparer.Ordinal))}}}",
        JsonArray items => $"[{string.Join(",", items.Select(Sorted))}]",
        null => "null",
        _ => node.ToJsonString(),
    };
}
