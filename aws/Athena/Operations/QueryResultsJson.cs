using Amazon.Athena.Model;
using Ccar.Messaging.Aws.Json;

namespace Amazon.Athena.Operations;

internal static class QueryResultsJson
{
    public static Datum ReadDatum(JsonAnswer answer) => new() { VarCharValue = answer.Text("VarCharValue") };

    public static Row ReadRow(JsonAnswer answer) => new() { Data = answer.List("Data", ReadDatum) };

    public static ColumnInfo ReadColumnInfo(JsonAnswer answer) => new()
    {
        CaseSensitive = answer.Flag("CaseSensitive"),
        CatalogName = answer.Text("CatalogName"),
        Label = answer.Text("Label"),
        Name = answer.Text("Name"),
        Nullable = answer.Constant("Nullable", ColumnNullable.FindValue),
        Precision = answer.Whole32("Precision"),
        Scale = answer.Whole32("Scale"),
        SchemaName = answer.Text("SchemaName"),
        TableName = answer.Text("TableName"),
        Type = answer.Text("Type"),
    };

    public static ResultSetMetadata ReadResultSetMetadata(JsonAnswer answer) => new()
    {
        ColumnInfo = answer.List("ColumnInfo", ReadColumnInfo),
    };

    public static ResultSet ReadResultSet(JsonAnswer answer) => new()
    {
        ResultSetMetadata = answer.Structure("ResultSetMetadata", ReadResultSetMetadata),
        Rows = answer.List("Rows", ReadRow),
    };
}
