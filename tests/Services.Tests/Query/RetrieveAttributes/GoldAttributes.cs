using System.Text.Json;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RetrieveAttributes;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

/// <summary>Compares what was understood with a gold answer; says the first difference, or null.</summary>
internal static class GoldAttributes
{
    private static readonly string[] NotThere = [nameof(StopReason.NoSuchValue), nameof(StopReason.DataNotLanded), nameof(StopReason.NoRows)];

    private static readonly string[] PartitionKeys = ["cycle", "scenario", "run_id"];

    public static string StatusOf(Retrieval retrieval) => retrieval switch
    {
        Retrieval.Stopped stopped when NotThere.Contains(stopped.Reason.ToString()) => "no_data",
        Retrieval.Stopped { Outcome: AnswerOutcome.ClarificationNeeded } => "ambiguous",
        Retrieval.Stopped => "refused",
        _ => "answered",
    };

    public static string? Difference(JsonElement gold, QueryAttributes attributes)
    {
        var filters = attributes.FilterAttributes;
        var kept = filters.Where(f => f.Value.In.Count > 0).ToDictionary(f => f.Key, f => f.Value.In);
        var leftOut = filters.Where(f => f.Value.NotIn.Count > 0).ToDictionary(f => f.Key, f => f.Value.NotIn);
        (string Name, string Expected, string Actual)[] slots =
        [
            ("aggregation", gold.GetProperty("aggregation").GetString()!, JsonSerializer.Serialize(attributes.AggregationFunction).Trim('"')),
            ("measure", gold.GetProperty("measure").GetString()!, attributes.AggregationAttribute),
            ("scenario", List(gold, "scenario"), List(attributes.PartitionFilters.Scenario)),
            ("run_id", List(gold, "run_id"), List(attributes.PartitionFilters.RunId)),
            ("cycle", List(gold, "cycle"), List(attributes.PartitionFilters.Cycle)),
            ("filters", Map(gold, "filters"), Map(kept)),
            ("exclude", Map(gold, "exclude"), Map(leftOut)),
            ("limit", Text(gold, "limit"), IsPeak(gold, attributes) ? "" : attributes.Limit?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ""),
            ("group_by", Groups(gold), List(GroupsOf(attributes).Where(c => !IsBeside(gold, c, kept) && (!kept.TryGetValue(c, out var values) || values.Count > 1)))),
            ("comparison", Comparison(gold), Comparison(attributes)),
            ("nested", Nested(gold), IsPeak(gold, attributes) ? Nested(gold) : attributes.Nested is { } nested ? JsonSerializer.Serialize(nested.Function).Trim('"') : ""),
        ];
        var wrong = slots.FirstOrDefault(s => s.Expected != s.Actual);
        return wrong.Name is null ? null : $"{wrong.Name}: expected [{wrong.Expected}], got [{wrong.Actual}]";
    }

    /// <summary>The highest total per quarter is the first of a ranking as well.</summary>
    private static bool IsPeak(JsonElement gold, QueryAttributes attributes) =>
        attributes is { Limit: 1, OrderBy: { } order, GroupByAttributes: ["period_id"] } && Nested(gold) == (order == SortDirection.Descending ? "max" : "min");

    private static IEnumerable<string> GroupsOf(QueryAttributes attributes) =>
        attributes.GroupByAttributes.Concat(attributes.Nested is { Over: var over } && !PartitionKeys.Contains(over) ? [over] : []);

    private static string Nested(JsonElement gold) => gold.TryGetProperty("nested", out var nested) ? nested.GetString() ?? "" : "";

    private static string Comparison(QueryAttributes attributes) => attributes switch
    {
        { ShareOfTotal: { Values: [] } } => "share",
        { ShareOfTotal: { } share } => $"share {share.Of} {List(share.Values)}",
        { Comparison: { Kind: ComparisonKind.SideBySide } side } => $"side_by_side {side.Along}",
        { Comparison: { } change } => $"{JsonSerializer.Serialize(change.Kind).Trim('"')} {change.Along} {string.Join(',', change.From)} {string.Join(',', change.To)}",
        _ => "",
    };

    private static string Comparison(JsonElement gold)
    {
        if (!gold.TryGetProperty("comparison", out var comparison) || comparison.ValueKind == JsonValueKind.Null)
        {
            return "";
        }

        var type = comparison.GetProperty("type").GetString();
        return (type, comparison.TryGetProperty("of", out var of)) switch
        {
            ("share", true) => $"share {of[0].GetString()} {List(of[1].EnumerateArray().Select(v => v.GetString()!))}",
            ("share", false) => "share",
            ("side_by_side", _) => $"side_by_side {comparison.GetProperty("dim").GetString()}",
            _ => $"{type} {comparison.GetProperty("dim").GetString()} {List(comparison, "from")} {List(comparison, "to")}",
        };
    }

    /// <summary>The class of an account stands beside the account; it is one more key of the same rows.</summary>
    private static bool IsBeside(JsonElement gold, string column, Dictionary<string, IReadOnlyList<string>> kept) =>
        column == "level_2" && (kept.ContainsKey("level_3") || Groups(gold).Contains("level_3", StringComparison.Ordinal));

    private static string Groups(JsonElement gold) => string.Join(',', List(gold, "group_by").Split(',').Where(c => !PartitionKeys.Contains(c)));

    private static string Text(JsonElement gold, string name) => gold.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.ToString() : "";

    private static string List(IEnumerable<string> values) => string.Join(',', values.Order(StringComparer.Ordinal));

    private static string List(JsonElement gold, string name) => gold.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? List(list.EnumerateArray().Select(v => v.GetString()!)) : "";

    private static string Map(IReadOnlyDictionary<string, IReadOnlyList<string>> map) => string.Join(';', map.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => $"{m.Key}={List(m.Value)}"));

    private static string Map(JsonElement gold, string name) => gold.TryGetProperty(name, out var map) && map.ValueKind == JsonValueKind.Object
        ? Map(map.EnumerateObject().ToDictionary(p => p.Name, p => (IReadOnlyList<string>)[.. p.Value.EnumerateArray().Select(v => v.GetString()!)]))
        : "";
}
