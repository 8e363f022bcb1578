using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace Ccar.Messaging.Storage;

/// <summary>Writes rows as one row group: keys as required text, values as DECIMAL(38,s) with the most decimals of their column.</summary>
internal static class ResultWriter
{
    private const int Precision = 38;

    /// <summary>Tells key columns from value columns, whatever their names.</summary>
    public const string KeyCount = "ccar.key_columns";

    public static async Task WriteAsync(ResultTable table, Stream stream, CancellationToken cancellationToken)
    {
        var keys = table.KeyColumns.Select((name, i) => new DataField<string>(name, false)).ToList();
        var values = table.ValueColumns.Select((name, i) => new DecimalDataField(name, Precision, ScaleOf(table, i), isNullable: true)).ToList();
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema([.. keys, .. values]), stream, cancellationToken: cancellationToken);
        writer.CustomMetadata = new Dictionary<string, string> { [KeyCount] = keys.Count.ToString(CultureInfo.InvariantCulture) };
        using var group = writer.CreateRowGroup();
        for (var i = 0; i < keys.Count; i++)
        {
            await group.WriteAsync(keys[i], [.. table.Rows.Select(row => row.Keys[i])]);
        }

        for (var i = 0; i < values.Count; i++)
        {
            ReadOnlyMemory<decimal?> column = table.Rows.Select(row => row.Values[i]).ToArray();
            await group.WriteAsync<decimal>(values[i], column, cancellationToken: cancellationToken);
        }
    }

    private static int ScaleOf(ResultTable table, int column) => table.Rows.Max(row => (int?)row.Values[column]?.Scale) ?? 0;
}
