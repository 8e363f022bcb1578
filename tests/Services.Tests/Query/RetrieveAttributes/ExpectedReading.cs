using System.Text.Json;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

/// <summary>A question and what a right reading of it is.</summary>
internal sealed record ExpectedReading
{
    public required string Question { get; init; }

    /// <summary>Outcomes that are right, best first.</summary>
    public required IReadOnlyList<string> Statuses { get; init; }

    public string Category { get; init; } = "";

    /// <summary>What an answer is computed from; undefined where nothing is to be answered.</summary>
    public JsonElement Attributes { get; init; }

    public static ExpectedReading Parse(string line)
    {
        var json = JsonElement.Parse(line);
        var status = json.GetProperty("status").GetString()!;
        return new ExpectedReading
        {
            Question = json.GetProperty("question").GetString()!,
            Statuses = json.TryGetProperty("accept_status", out var accepted) ? [.. accepted.EnumerateArray().Select(s => s.GetString()!)] : [status],
            Category = json.TryGetProperty("category", out var category) ? category.GetString()! : "",
            Attributes = json.TryGetProperty("attributes", out var attributes) || json.TryGetProperty("gold", out attributes) ? attributes : default,
        };
    }
}
