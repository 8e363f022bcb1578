using System.Text.Json.Nodes;

namespace Ccar.Messaging.AwsDouble.Athena;

/// <summary>A column of a result.</summary>
internal sealed record ResultColumn(string Name, string Type, int Precision, int Scale)
{
    public JsonObject Describe() => new()
    {
        ["CatalogName"] = "hive",
        ["SchemaName"] = "",
        ["TableName"] = "",
        ["Name"] = Name,
        ["Label"] = Name,
        ["Type"] = Type,
        ["Precision"] = Precision,
        ["Scale"] = Scale,
        ["Nullable"] = "UNKNOWN",
        ["CaseSensitive"] = Type == "varchar",
    };
}
