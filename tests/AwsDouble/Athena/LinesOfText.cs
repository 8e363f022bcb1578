using System.Text.Json.Nodes;

namespace Ccar.Messaging.AwsDouble.Athena;

/// <summary>Reads text as LazySimpleSerDe does: by position, quotes as they are, <c>\N</c> and bad numbers as NULL, an empty text as an empty text.</summary>
internal sealed class LinesOfText(IReadOnlyList<TableColumn> columns, JsonObject table, JsonNode descriptor)
{
    public (IEnumerable<string> Columns, string Source) Scan(string paths)
    {
        var names = columns.Select((_, index) => $"c{index}").ToList();
        var delimiter = (string?)descriptor["SerdeInfo"]?["Parameters"]?["field.delim"] ?? "\u0001";
        var skip = (string?)table["Parameters"]?["skip.header.line.count"] ?? "0";
        var types = string.Join(", ", names.Select(name => $"{Sql.Text(name)}: 'VARCHAR'"));
        var texts = string.Join(", ", names.Select(Sql.Text));
        var source = $"read_csv({paths}, delim = {Sql.Text(delimiter)}, header = false, skip = {skip}, quote = '', escape = '', auto_detect = false, "
            + $"null_padding = true, columns = {{{types}}}, force_not_null = [{texts}])";
        return (columns.Zip(names, Column).ToList(), source);
    }

    private static string Column(TableColumn column, string name)
    {
        var value = $"NULLIF({name}, '\\N')";
        return column.Family == "VARCHAR" ? value : $"TRY_CAST({value} AS {column.DuckDbType})";
    }
}
