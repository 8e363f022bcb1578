using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>Reads the result of a query that has succeeded.</summary>
internal sealed class AthenaResults(AthenaCalls calls, int maxRows)
{
    private readonly ResultPages _pages = new(calls);

    public async Task<ResultTable> ReadAsync(string queryId, RenderedColumns columns, IReadOnlyList<SelectedPartition> selection, CancellationToken cancellationToken)
    {
        var reader = new ResultRowReader(columns, selection);
        var rows = new List<ResultRow>();
        var (isFirstPage, isFirstRow) = (true, true);
        await foreach (var page in _pages.ReadAsync(queryId, cancellationToken))
        {
            if (isFirstPage || page.ResultSetMetadata?.ColumnInfo is not null)
            {
                reader.CheckColumns(page.ResultSetMetadata?.ColumnInfo ?? []);
            }

            foreach (var row in page.Rows ?? [])
            {
                if (!isFirstRow || !reader.IsHeader(row))
                {
                    Add(rows, reader.Read(row));
                }

                isFirstRow = false;
            }

            isFirstPage = false;
        }

        return new ResultTable(columns.Keys, columns.Values, rows);
    }

    private void Add(List<ResultRow> rows, ResultRow row)
    {
        if (rows.Count == maxRows)
        {
            throw new TooManyRowsException($"The result has more than {maxRows} rows; group by fewer columns or filter.");
        }

        rows.Add(row);
    }
}
