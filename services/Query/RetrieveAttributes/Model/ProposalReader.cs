using System.Globalization;
using System.Text.Json;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.BuildSql;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// Reads a model's JSON. Members it does not know are passed over, as the enriched question and the paths are: these are never the model's to choose.
/// A filter it does not know is a fault, because without it the answer would be another one.
/// </summary>
internal sealed class ProposalReader
{
    private readonly List<string> _faults = [];
    private readonly JsonElement _json;

    private ProposalReader(JsonElement json) => _json = json;

    public static Proposal Read(JsonElement json, out IReadOnlyList<string> faults)
    {
        var reader = new ProposalReader(json);
        faults = reader._faults;
        return reader.Read();
    }

    private Proposal Read()
    {
        var filters = Members("filter_attributes").ToList();
        return new Proposal
        {
            Table = Text("table_name"),
            Measure = Text("aggregation_attribute"),
            Function = Text("aggregation_function"),
            Groups = Texts("group_by_attributes", Member("group_by_attributes")),
            Filters = [.. filters.Where(f => !PartitionKeys.Has(f.Name)).Select(f => (f.Name, Filter(f))).Where(f => !IsEmpty(f.Item2))],
            Partitions = [.. Members("partition_filters").Select(Partition), .. filters.Where(f => PartitionKeys.Has(f.Name)).Select(Partition)],
            OrderBy = Text("order_by"),
            Limit = Limit(),
            Having = Having(),
            CombineRuns = Flag("combine_runs"),
        };
    }

    private JsonElement? Member(string name) => _json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private IEnumerable<JsonProperty> Members(string name) => Member(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Object } value => value.EnumerateObject(),
        { } value => Fault(name, value, "an object", Enumerable.Empty<JsonProperty>()),
    };

    private string? Text(string name) => Member(name) is { } value ? TextOf(name, value) : null;

    private string? TextOf(string name, JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                _ => Fault<string?>(name, value, "a text", null),
            };
        }
        catch (InvalidOperationException)
        {
            return Fault<string?>(name, value, "valid Unicode", null);
        }
    }

    private IReadOnlyList<string> Texts(string name, JsonElement? value) => value switch
    {
        null or { ValueKind: JsonValueKind.Null } => [],
        { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Select(item => TextOf(name, item)).OfType<string>()],
        { } single => TextOf(name, single) is { Length: > 0 } text ? [text] : [],
    };

    private AttributeFilter Filter(JsonProperty filter)
    {
        if (filter.Value.ValueKind != JsonValueKind.Object)
        {
            return AttributeFilter.Of(Texts(filter.Name, filter.Value));
        }

        var read = new AttributeFilter();
        foreach (var member in filter.Value.EnumerateObject())
        {
            read = member.Name switch
            {
                "not" => read with { NotIn = Texts(filter.Name, member.Value) },
                "from" => read with { From = Edge(filter.Name, member.Value) },
                "to" => read with { To = Edge(filter.Name, member.Value) },
                _ => Fault(filter.Name, filter.Value, "a value, a list of values, {\"from\", \"to\"} or {\"not\"}", read),
            };
        }

        return read;
    }

    private string? Edge(string name, JsonElement value) => Texts(name, value) is [var edge, ..] ? edge : null;

    private (string Key, IReadOnlyList<string> Names) Partition(JsonProperty partition) => PartitionKeys.Has(partition.Name)
        ? (PartitionKeys.Normal(partition.Name), Texts(partition.Name, partition.Value))
        : Fault(partition.Name, partition.Value, "a partition key: these are cycle, scenario and run_id", (partition.Name, (IReadOnlyList<string>)[]));

    private int? Limit() => Text("limit") is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > 0 ? limit
        : Fault<int?>("limit", Member("limit")!.Value, "a whole number above 0", null);

    private bool Flag(string name) => Member(name) is { } value && value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => Fault(name, value, "true or false", false),
    };

    private Threshold? Having()
    {
        if (Member("having") is not { } value)
        {
            return null;
        }

        var (op, bound) = value.ValueKind == JsonValueKind.Object
            ? (Part(value, "op") is { } o ? TextOf("having", o) : null, Part(value, "value") is { } v ? TextOf("having", v) : null)
            : (null, null);
        var isNumber = decimal.TryParse(bound, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        return isNumber && op is (">" or ">=" or "<" or "<=")
            ? new Threshold(op, number)
            : Fault<Threshold?>("having", value, "{\"op\": \">\", \"value\": 1000000}", null);
    }

    private static JsonElement? Part(JsonElement value, string name) => value.TryGetProperty(name, out var part) ? part : null;

    private static bool IsEmpty(AttributeFilter filter) => filter is { In.Count: 0, NotIn.Count: 0, From: null, To: null };

    private T Fault<T>(string name, JsonElement value, string wanted, T instead)
    {
        _faults.Add($"'{Shown.Safely(name)}' is {Shown.Safely(value.GetRawText())} and not {wanted}.");
        return instead;
    }
}
