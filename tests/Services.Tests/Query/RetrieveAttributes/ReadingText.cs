using System.Globalization;
using System.Text.Json;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

/// <summary>What was read, in a few words; a plain total of one period, class, run, scenario and cycle is "sum".</summary>
internal static class ReadingText
{
    public static async Task<string> Of(string question)
    {
        var attributes = await Asking.Attributes(question);
        return string.Join("; ", Parts(attributes).Where(part => part.Length > 0));
    }

    private static IEnumerable<string> Parts(QueryAttributes attributes)
    {
        yield return Name(attributes.AggregationFunction);
        yield return Listed("by ", attributes.GroupByAttributes.Where(c => attributes.FilterAttributes.GetValueOrDefault(c)?.In.Count != 1));
        yield return Listed("of ", attributes.FilterAttributes.Where(f => f.Key is not ("period_id" or "level_2")).SelectMany(f => f.Value.In));
        yield return Listed("without ", attributes.FilterAttributes.Values.SelectMany(f => f.NotIn));
        yield return attributes.Comparison is null ? Several("in ", attributes.FilterAttributes.GetValueOrDefault("period_id")?.In ?? []) : "";
        yield return Several("runs ", attributes.PartitionFilters.RunId) + (attributes.CombineRuns ? " combined" : "");
        yield return Several("scenarios ", attributes.PartitionFilters.Scenario);
        yield return Several("cycles ", attributes.PartitionFilters.Cycle);
        yield return attributes.OrderBy is { } order ? $"{Name(order)} {attributes.Limit}".TrimEnd() : "";
        yield return attributes.Having is { } having ? string.Create(CultureInfo.InvariantCulture, $"{having.Op} {having.Value}") : "";
        yield return attributes.Comparison is { } c ? $"{Name(c.Kind)} {c.Along} {string.Join(',', c.From)} {string.Join(',', c.To)}".TrimEnd() : "";
        yield return attributes.ShareOfTotal is { } share ? $"share of {share.Of} {string.Join(',', share.Values)}".TrimEnd() : "";
        yield return attributes.Nested is { } nested ? $"{Name(nested.Function)} over {nested.Over}" : "";
    }

    private static string Several(string title, IReadOnlyList<string> names) => names.Count > 1 ? Listed(title, names) : "";

    private static string Listed(string title, IEnumerable<string> names) => string.Join(',', names) is { Length: > 0 } all ? title + all : "";

    private static string Name<T>(T value) => JsonSerializer.Serialize(value).Trim('"');
}
