using DuckDB.NET.Data;

namespace Ccar.Messaging.AwsDouble.Athena;

/// <summary>Reads Parquet: columns by name, missing ones as NULL. A file whose types are not the table's is refused, as Athena refuses it.</summary>
internal sealed class ParquetFiles(DuckDBConnection connection, string table, IReadOnlyList<TableColumn> columns)
{
    public (IEnumerable<string> Columns, string Source) Scan(string paths)
    {
        var source = $"read_parquet({paths}, union_by_name = true)";
        var types = Types(source);
        return (columns.Select(column => Column(column, types)).ToList(), source);
    }

    private static string Family(string type) => type.Split('(')[0] switch
    {
        "INTEGER" or "SMALLINT" or "TINYINT" or "BIGINT" => "BIGINT",
        "FLOAT" or "DOUBLE" => "DOUBLE",
        "TIMESTAMP_NS" or "TIMESTAMP WITH TIME ZONE" => "TIMESTAMP",
        var other => other,
    };

    private string Column(TableColumn column, Dictionary<string, string> types)
    {
        if (!types.TryGetValue(column.Name, out var type))
        {
            return $"CAST(NULL AS {column.DuckDbType})";
        }

        return Family(type) == column.Family
            ? $"CAST({Sql.Name(column.Name)} AS {column.DuckDbType})"
            : throw QueryFailedException.User(1301, $"HIVE_BAD_DATA: Field {column.Name}'s type {type} in parquet file is incompatible with type {column.Type} defined in table schema of {table}");
    }

    private Dictionary<string, string> Types(string source)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"DESCRIBE SELECT * FROM {source}";
        using var reader = command.ExecuteReader();
        var types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (reader.Read())
        {
            types[reader.GetString(0)] = reader.GetString(1);
        }

        return types;
    }
}
