using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ccar.Messaging.Bench;

/// <summary>A question over one table and the number that answers it: a line of <c>questions.jsonl</c>.</summary>
internal sealed record TableQuestion(
    string Id,
    [property: JsonPropertyName("table_id")] string TableId,
    string Question,
    JsonElement Gold,
    double? Result)
{
    private const double Tolerance = 0.005;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<TableQuestion> Of(string folder) =>
        [.. File.ReadLines(Path.Combine(folder, "questions.jsonl")).Select(line => JsonSerializer.Deserialize<TableQuestion>(line, Json)!)];

    public bool IsAnsweredBy(double? number) => number is { } n && Result is { } right && Math.Abs(n - right) <= Tolerance;
}
