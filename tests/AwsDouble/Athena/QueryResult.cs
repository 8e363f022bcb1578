namespace Ccar.Messaging.AwsDouble.Athena;

/// <summary>What a query found.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The values as text; null is SQL's NULL.</param>
/// <param name="BytesScanned">The sizes of the files it read.</param>
internal sealed record QueryResult(IReadOnlyList<ResultColumn> Columns, IReadOnlyList<string?[]> Rows, long BytesScanned)
{
    public string ToCsv() => string.Concat(Rows.Prepend([.. Columns.Select(column => column.Name)]).Select(row => string.Join(',', row.Select(Quoted)) + "\n"));

    private static string? Quoted(string? value) => value is null ? null : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
