using System.Text.Json.Nodes;

namespace Ccar.Messaging.AwsDouble.Glue;

/// <summary>A database.</summary>
internal sealed class Database(string name, JsonObject definition)
{
    private readonly JsonObject _definition = definition.DeepClone().AsObject();

    public string Name => name;

    public Dictionary<string, Table> Tables { get; } = [];

    public JsonObject Describe()
    {
        var described = _definition.DeepClone().AsObject();
        described["Name"] = name;
        described["CatalogId"] = "000000000000";
        return described;
    }
}
