using System.Globalization;
using System.Text.Json;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RetrieveAttributes;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

/// <summary>Compares what was understood with what is expected; says the first difference, or null. The rows are what counts: two ways to the same rows are equal.</summary>
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
        var isPeak = IsPeak(gold, attributes);
        (string Name, string Expected, string Actual)[] slots =
        [
            ("aggregation", Text(gold, "aggregation", "sum"), Name(attributes.AggregationFunction)),
            ("measure", Text(gold, "measure", "balance"), attributes.AggregationAttribute),
            ("scenario", List(gold, "scenario"), List(attributes.PartitionFilters.Scenario)),
            ("run_id", List(gold, "run_id"), List(attributes.PartitionFilters.RunId)),
            ("cycle", List(gold, "cycle"), List(attributes.PartitionFilters.Cycle)),
            ("filters", Map(gold, "filters"), Map(kept)),
            ("exclude", Map(gold, "exclude"), Map(leftOut)),
            ("limit", Text(gold, "limit"), isPeak ? Text(gold, "limit") : attributes.Limit?.ToString(CultureInfo.InvariantCulture) ?? ""),
            ("order", Order(gold), isPeak ? Order(gold) : attributes.OrderBy is { } order ? Name(order) : ""),
            ("combine_runs", CombinesRuns(gold), attributes.CombineRuns ? "True" : ""),
            ("having", Having(gold), attributes.Having is { } having ? Having(having.Op, having.Value) : ""),
            ("group_by", Groups(gold, attributes, GroupsOf(gold)), Groups(gold, attributes, GroupsOf(attributes))),
            ("comparison", Comparison(gold), Comparison(attributes)),
            ("nested", Text(gold, "nested"), isPeak ? Text(gold, "nested") : attributes.Nested is { } nested ? Name(nested.Function) : ""),
        ];
        var wrong = slots.FirstOrDefault(s => s.Expected != s.Actual);
        return wrong.Name is null ? null : $"{wrong.Name}: expected [{wrong.Expected}], got [{wrong.Actual}]";
    }

    /// <summary>The highest total is the first of a ranking as well, whichever of the two is expected.</summary>
    private static bool IsPeak(JsonElement gold, QueryAttributes attributes) => attributes switch
    {
        { Limit: 1, OrderBy: { } order, GroupByAttributes: ["period_id"] } => Text(gold, "nested") == Extreme(Name(order)),
        { Nested: { } nested } => Text(gold, "limit") == "1" && Name(nested.Function) == Extreme(Order(gold)),
        _ => false,
    };

    /// <summary>Several runs, and no figure of its own for each.</summary>
    private static string CombinesRuns(JsonElement gold)
    {
        var isPerRun = List(gold, "group_by").Split(',').Contains("run_id") || Part(gold, "nested") is not null || (Part(gold, "comparison") is { } comparison && Text(comparison, "dim") == "run_id");
        return !isPerRun && Part(gold, "run_id") is { } runs && runs.GetArrayLength() > 1 ? "True" : "";
    }

    private static string Extreme(string order) => order == "desc" ? "max" : "min";

    private static IEnumerable<string> GroupsOf(QueryAttributes attributes) =>
        attributes.GroupByAttributes
            .Concat(attributes.Nested is { Over: var over } ? [over] : [])
            .Concat(attributes.Comparison is { Kind: ComparisonKind.SideBySide, Along: var along } ? [along] : []);

    private static IEnumerable<string> GroupsOf(JsonElement gold) =>
        List(gold, "group_by").Split(',').Concat(Part(gold, "comparison") is { } comparison && Text(comparison, "type") == "side_by_side" ? [Text(comparison, "dim")] : []);

    /// <summary>Keys with one value do no harm, and the class of an account may stand beside the account.</summary>
    private static string Groups(JsonElement gold, QueryAttributes attributes, IEnumerable<string> columns)
    {
        var filters = attributes.FilterAttributes;
        var withClass = filters.ContainsKey("level_3") || GroupsOf(gold).Contains("level_3");
        return List(columns.Where(c => c.Length > 0 && !PartitionKeys.Contains(c) && (c != "level_2" || !withClass) && filters.GetValueOrDefault(c)?.In.Count != 1).Distinct());
    }

    /// <summary>Figures side by side are figures per side.</summary>
    private static string Comparison(QueryAttributes attributes) => attributes switch
    {
        { ShareOfTotal: { Values: [] } } => "share",
        { ShareOfTotal: { } share } => $"share {share.Of} {List(share.Values)}",
        { Comparison: { Kind: not ComparisonKind.SideBySide } change } => $"{Name(change.Kind)} {change.Along} {string.Join(',', change.From)} {string.Join(',', change.To)}",
        _ => "",
    };

    private static string Comparison(JsonElement gold) => Part(gold, "comparison") switch
    {
        null => "",
        { } share when Text(share, "type") == "share" => share.TryGetProperty("of", out var of) ? $"share {of[0].GetString()} {List(of[1])}" : "share",
        { } side when Text(side, "type") == "side_by_side" => "",
        { } change => $"{Text(change, "type")} {Text(change, "dim")} {List(change, "from")} {List(change, "to")}",
    };

    private static string Order(JsonElement gold) => Part(gold, "order") is { } order ? order.ValueKind == JsonValueKind.Object ? Text(order, "dir") : order.GetString()! : "";

    private static string Having(JsonElement gold) =>
        Part(gold, "having") is { } having ? Having(Text(having, "op"), having.GetProperty("value") is { ValueKind: JsonValueKind.Number } value ? value.GetDecimal() : 0) : "";

    private static string Having(string op, decimal value) => string.Create(CultureInfo.InvariantCulture, $"{op} {value:0.############################}");

    private static string Name<T>(T value) => JsonSerializer.Serialize(value).Trim('"');

    private static JsonElement? Part(JsonElement gold, string name) => gold.TryGetProperty(name, out var part) && part.ValueKind != JsonValueKind.Null ? part : null;

    private static string Text(JsonElement gold, string name, string unsaid = "") => Part(gold, name)?.ToString() ?? unsaid;

    private static string List(IEnumerable<string> values) => string.Join(',', values.Order(StringComparer.Ordinal));

    private static string List(JsonElement list) => List(list.EnumerateArray().Select(v => v.GetString()!));

    private static string List(JsonElement gold, string name) => Part(gold, name) is { } list ? List(list) : "";

    private static string Map(IReadOnlyDictionary<string, IReadOnlyList<string>> map) => string.Join(';', map.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => $"{m.Key}={List(m.Value)}"));

    private static string Map(JsonElement gold, string name) =>
        Part(gold, name) is { } map ? string.Join(';', map.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => $"{p.Name}={List(p.Value)}")) : "";
}
