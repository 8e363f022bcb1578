using System.Globalization;
using DuckDB.NET.Data;

namespace Ccar.Messaging.AwsDouble.Athena;

/// <summary>Reads rows of DuckDB as Athena writes them.</summary>
internal sealed class ResultRows(DuckDBDataReader reader)
{
    public QueryResult Read(long scanned)
    {
        var columns = Enumerable.Range(0, reader.FieldCount).Select(Column).ToList();
        var rows = new List<string?[]>();
        while (reader.Read())
        {
            rows.Add([.. columns.Select((column, index) => reader.IsDBNull(index) ? null : ValueText.Of(reader, index, column))]);
        }

        return new QueryResult(columns, rows, scanned);
    }

    private ResultColumn Column(int index)
    {
        var name = reader.GetName(index).ToLowerInvariant();
        var type = reader.GetFieldType(index);
        if (type == typeof(decimal))
        {
            var (precision, scale) = DecimalSize(index);
            return new ResultColumn(name, "decimal", precision, scale);
        }

        return type switch
        {
            _ when type == typeof(string) => new ResultColumn(name, "varchar", int.MaxValue, 0),
            _ when type == typeof(int) => new ResultColumn(name, "integer", 10, 0),
            _ when type == typeof(long) || type == typeof(System.Numerics.BigInteger) => new ResultColumn(name, "bigint", 19, 0),
            _ when type == typeof(double) => new ResultColumn(name, "double", 17, 0),
            _ when type == typeof(float) => new ResultColumn(name, "float", 17, 0),
            _ when type == typeof(bool) => new ResultColumn(name, "boolean", 0, 0),
            _ when type == typeof(DateOnly) => new ResultColumn(name, "date", 0, 0),
            _ when type == typeof(DateTime) => new ResultColumn(name, "timestamp", 3, 0),
            _ => throw QueryFailedException.User(1201, $"NOT_SUPPORTED: the double does not know the type of column '{name}', {reader.GetDataTypeName(index)}"),
        };
    }

    private (int Precision, int Scale) DecimalSize(int index)
    {
        var description = reader.GetSchemaTable().Rows[index];
        return (Convert.ToInt32(description["NumericPrecision"], CultureInfo.InvariantCulture), Convert.ToInt32(description["NumericScale"], CultureInfo.InvariantCulture));
    }
}
