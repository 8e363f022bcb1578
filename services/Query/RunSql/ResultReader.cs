using System.Data;
using System.Numerics;
using Ccar.Messaging.Storage;
using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>Reads DuckDB's rows: text columns are keys, all others exact numbers.</summary>
internal sealed class ResultReader(DuckDBDataReader reader, int maxRows)
{
    private readonly string[] _names = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    private readonly int[] _keys = [.. Enumerable.Range(0, reader.FieldCount).Where(i => reader.GetFieldType(i) == typeof(string))];
    private readonly int[] _values = [.. Enumerable.Range(0, reader.FieldCount).Where(i => reader.GetFieldType(i) != typeof(string))];

    public ResultTable Read()
    {
        var rows = new List<ResultRow>();
        while (reader.Read())
        {
            if (rows.Count == maxRows)
            {
                throw new TooManyRowsException($"The result has more than {maxRows} rows; group by fewer columns or filter.");
            }

            rows.Add(new ResultRow([.. _keys.Select(Text)], [.. _values.Select(Number)]));
        }

        return new ResultTable([.. _keys.Select(i => _names[i])], [.. _values.Select(i => _names[i])], rows);
    }

    // An empty cell of the filed CSV and a missing one are the same to a reader of figures.
    private string Text(int column) => reader.IsDBNull(column) ? "" : reader.GetString(column);

    private decimal? Number(int column)
    {
        if (reader.IsDBNull(column))
        {
            return null;
        }

        var type = reader.GetFieldType(column);
        if (type == typeof(decimal))
        {
            var value = reader.GetFieldValue<DuckDBDecimal>(column);
            return ExactDecimal.From(value.Value.ToBigInteger(), value.Scale, _names[column]);
        }

        return type == typeof(long) ? reader.GetInt64(column)
            : type == typeof(BigInteger) ? ExactDecimal.From(reader.GetFieldValue<BigInteger>(column), 0, _names[column])
            : throw new EngineFailedException($"The column '{_names[column]}' came back as {reader.GetDataTypeName(column)}, which is no exact number.");
    }
}
