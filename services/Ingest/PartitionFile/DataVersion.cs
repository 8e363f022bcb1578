using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Names a snapshot by all that decides its content and meaning, and by nothing else.</summary>
public static class DataVersion
{
    private const string Writer = "parquet-1";
    private const int Length = 32;

    /// <summary>
    /// The data version of a file with this SHA-256 under this definition. What changes no meaning (description, spelling of types, who declared it)
    /// does not count.
    /// </summary>
    public static string Of(string sha256, TableDefinition definition)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(new { Writer, Source = sha256, definition.Table, Columns = definition.Columns.Select(Meaning) });
        return Convert.ToHexStringLower(SHA256.HashData(content))[..Length];
    }

    private static object Meaning(ColumnDefinition column) => new
    {
        Name = DefinitionRules.Normal(column.Name),
        Type = ColumnType.TryParse(column.Type).ToString(),
        Role = column.Role.ToString(),
        Parent = column.Parent is null ? null : DefinitionRules.Normal(column.Parent),
        Kind = column.Kind?.ToString(),
        column.Unit,
        Scale = column.Scale.ToString("G29", CultureInfo.InvariantCulture),
        column.Nullable,
    };
}
