using System.Globalization;
using System.Numerics;
using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace Ccar.Messaging.AwsDouble.Athena;

/// <summary>Values in Athena's words.</summary>
internal static class ValueText
{
    public static string Of(DuckDBDataReader reader, int index, ResultColumn column) => column.Type switch
    {
        "varchar" => reader.GetString(index),
        "decimal" => Plain(reader.GetFieldValue<DuckDBDecimal>(index)),
        "double" => JavaDouble.Text(reader.GetDouble(index)),
        "float" => JavaDouble.Text(reader.GetFloat(index)),
        "boolean" => reader.GetBoolean(index) ? "true" : "false",
        "date" => reader.GetFieldValue<DateOnly>(index).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "timestamp" => reader.GetDateTime(index).ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture),
        _ => Convert.ToString(reader.GetValue(index), CultureInfo.InvariantCulture)!,
    };

    private static string Plain(DuckDBDecimal value)
    {
        var whole = value.Value.ToBigInteger();
        var digits = BigInteger.Abs(whole).ToString(CultureInfo.InvariantCulture).PadLeft(value.Scale + 1, '0');
        var sign = whole.Sign < 0 ? "-" : "";
        return value.Scale == 0 ? sign + digits : $"{sign}{digits[..^value.Scale]}.{digits[^value.Scale..]}";
    }
}
