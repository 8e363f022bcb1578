using System.Globalization;
using System.Text.Json.Nodes;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.Glue;

/// <summary>A table. An update replaces all of its definition.</summary>
internal sealed class Table
{
    private readonly string _database;
    private readonly string _name;
    private readonly double _created = Now();
    private JsonObject _definition;
    private double _updated;
    private int _version;

    public Table(string database, string name, JsonObject definition)
    {
        (_database, _name) = (database, name);
        _definition = Normal(definition);
        _updated = _created;
    }

    /// <summary>By their values, joined.</summary>
    public SortedDictionary<string, JsonObject> Partitions { get; } = new(StringComparer.Ordinal);

    public string Version => _version.ToString(CultureInfo.InvariantCulture);

    public IReadOnlyList<string> Keys => [.. _definition["PartitionKeys"]?.AsArray().Select(key => (string)key!["Name"]!) ?? []];

    /// <summary>What partitions are known by.</summary>
    public static string Joined(JsonArray values) => string.Join('\u001f', values.Select(value => (string)value!));

    public void Replace(JsonObject definition)
    {
        _definition = Normal(definition);
        _updated = Now();
        _version++;
    }

    public JsonObject Describe()
    {
        var described = _definition.DeepClone().AsObject();
        described["Name"] = _name;
        described["DatabaseName"] = _database;
        described["CatalogId"] = "000000000000";
        described["CreateTime"] = _created;
        described["UpdateTime"] = _updated;
        described["VersionId"] = Version;
        described["IsRegisteredWithLakeFormation"] = false;
        return described;
    }

    /// <summary>A partition as it is kept; refuses one without a value per key.</summary>
    public JsonObject Partition(JsonObject definition)
    {
        if (definition["Values"] is not JsonArray values || values.Count != Keys.Count)
        {
            throw new AwsException("InvalidInputException", $"The number of partition keys do not match the number of partition values: the keys are {string.Join(", ", Keys)}.");
        }

        var partition = definition.DeepClone().AsObject();
        partition["DatabaseName"] = _database;
        partition["TableName"] = _name;
        partition["CatalogId"] = "000000000000";
        partition["CreationTime"] = Now();
        return partition;
    }

    private static double Now() => DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() / 1000.0;

    private static JsonObject Normal(JsonObject definition)
    {
        var normal = definition.DeepClone().AsObject();
        foreach (var column in Columns(normal))
        {
            column["Name"] = ((string)column["Name"]!).ToLowerInvariant();
        }

        return normal;
    }

    private static IEnumerable<JsonObject> Columns(JsonObject definition) =>
        (definition["PartitionKeys"] as JsonArray ?? []).Concat(definition["StorageDescriptor"]?["Columns"] as JsonArray ?? []).Select(column => column!.AsObject());
}
