using System.Globalization;
using Amazon.Athena.Model;

namespace Ccar.Messaging.Services.Tests.Query.RunSql;

/// <summary>Results as Athena pages them.</summary>
internal static class Pages
{
    /// <summary>The one page of a result, with its header.</summary>
    public static GetQueryResultsResponse Of(IReadOnlyList<string> names, params IReadOnlyList<IReadOnlyList<string?>> rows) => Page(names, [names, .. rows]);

    /// <summary>The result of the original's question: a run and its total.</summary>
    public static GetQueryResultsResponse Totals(params IReadOnlyList<(string Run, string? Total)> rows) =>
        Of(["run_id", "total_balance"], [.. rows.Select(row => (IReadOnlyList<string?>)[row.Run, row.Total])]);

    /// <summary>A page as it is given.</summary>
    public static GetQueryResultsResponse Page(IReadOnlyList<string> names, IReadOnlyList<IReadOnlyList<string?>> rows, string? next = null) => new()
    {
        NextToken = next,
        ResultSet = new ResultSet
        {
            ResultSetMetadata = new ResultSetMetadata { ColumnInfo = [.. names.Select((name, i) => new ColumnInfo { Name = name, Label = name, Type = i == names.Count - 1 ? "decimal" : "varchar" })] },
            Rows = [.. rows.Select(row => new Row { Data = [.. row.Select(value => new Datum { VarCharValue = value })] })],
        },
    };

    /// <summary>Pages of at most as many rows as Athena puts on one, the header among them.</summary>
    public static IReadOnlyList<GetQueryResultsResponse> Split(IReadOnlyList<string> names, IReadOnlyList<IReadOnlyList<string?>> rows, int perPage = 1000)
    {
        IReadOnlyList<string?>[][] chunks = [.. rows.Prepend(names).Chunk(perPage)];
        return [.. chunks.Select((chunk, i) => Page(names, chunk, i + 1 < chunks.Length ? string.Create(CultureInfo.InvariantCulture, $"token {i}") : null))];
    }
}
