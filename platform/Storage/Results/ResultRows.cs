using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace Ccar.Messaging.Storage;

/// <summary>Reads stored rows back.</summary>
internal static class ResultRows
{
    public static async Task<ResultTable> ReadAsync(ParquetReader reader, CancellationToken cancellationToken)
    {
        var fields = reader.Schema.DataFields;
        var keyCount = int.Parse(reader.CustomMetadata[ResultWriter.KeyCount], CultureInfo.InvariantCulture);
        var (keys, values) = (new List<string[]>(), new List<decimal?[]>());
        using var group = reader.OpenRowGroupReader(0);
        foreach (var field in fields[..keyCount])
        {
            var column = new string[group.RowCount];
            await group.ReadAsync(field, column, cancellationToken: cancellationToken);
            keys.Add(column);
        }

        foreach (var field in fields[keyCount..])
        {
            var column = new decimal?[group.RowCount];
            await group.ReadAsync<decimal>(field, column, cancellationToken: cancellationToken);
            values.Add([.. column.Select(value => WithDecimals(value, ((DecimalDataField)field).Scale))]);
        }

        var rows = Enumerable.Range(0, (int)group.RowCount).Select(i => new ResultRow([.. keys.Select(c => c[i])], [.. values.Select(c => c[i])]));
        return new ResultTable([.. fields[..keyCount].Select(f => f.Name)], [.. fields[keyCount..].Select(f => f.Name)], [.. rows]);
    }

    // Parquet.Net drops trailing zeros; a sum of cents is 5.00 and not 5.
    private static decimal? WithDecimals(decimal? value, int scale) => value + new decimal(0, 0, 0, false, (byte)scale);
}
