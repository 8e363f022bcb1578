using System.Text.Json;
using DuckDB.NET.Data;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>Asks DuckDB's own parser what a text is. Its serializer takes SELECT statements only, and says how many there are.</summary>
internal static class StatementKind
{
    public static void RequireOneSelect(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT json_serialize_sql($1::VARCHAR)";
        command.Parameters.Add(new DuckDBParameter(sql));
        using var parsed = JsonDocument.Parse((string)command.ExecuteScalar()!);
        if (parsed.RootElement.GetProperty("error").GetBoolean() || parsed.RootElement.GetProperty("statements").GetArrayLength() != 1)
        {
            throw new SqlRejectedException("The statement is not exactly one SELECT; it was not run.");
        }
    }
}
