using System.Text.Json.Nodes;

namespace Ccar.Messaging.AwsDouble.Athena;

/// <summary>A column as Glue describes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type, as Hive writes it.</param>
internal sealed record TableColumn(string Name, string Type)
{
    /// <summary>The type's name without its sizes.</summary>
    public string Family => Type.Split('(')[0] switch
    {
        "string" or "varchar" or "char" => "VARCHAR",
        "bigint" or "int" or "integer" or "smallint" or "tinyint" => "BIGINT",
        "double" or "float" => "DOUBLE",
        var other => other.ToUpperInvariant(),
    };

    public string DuckDbType => Type.Split('(')[0] switch
    {
        "string" or "varchar" or "char" => "VARCHAR",
        "int" => "INTEGER",
        _ => Type.ToUpperInvariant(),
    };

    public static IReadOnlyList<TableColumn> Read(JsonNode? columns) =>
        [.. (columns as JsonArray ?? []).Select(column => new TableColumn((string)column!["Name"]!, ((string?)column["Type"] ?? "string").ToLowerInvariant()))];
}
