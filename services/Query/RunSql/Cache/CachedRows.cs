using System.Text.Json;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>What is kept of a result. Numbers are written with all their digits and decimals.</summary>
/// <param name="Engine">The engine it is of.</param>
/// <param name="QueryId">The engine's own id of the query; null where it has none.</param>
/// <param name="Table">The rows.</param>
internal sealed record CachedRows(string Engine, string? QueryId, ResultTable Table)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    public static byte[] Write(EngineResult result) => JsonSerializer.SerializeToUtf8Bytes(new CachedRows(result.Engine, result.QueryId, result.Table), Json);

    /// <summary>The rows; null when the content is not a result of such columns.</summary>
    public static CachedRows? Read(byte[] content, RenderedColumns columns)
    {
        try
        {
            var rows = JsonSerializer.Deserialize<CachedRows>(content, Json);
            return rows?.Table is { } table && IsOf(table, columns) ? rows : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsOf(ResultTable table, RenderedColumns columns) =>
        table.KeyColumns.SequenceEqual(columns.Keys)
        && table.ValueColumns.SequenceEqual(columns.Values)
        && table.Rows.All(row => row.Keys.Count == columns.Keys.Count && row.Values.Count == columns.Values.Count);
}
