using Amazon.Athena.Model;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Query.BuildSql;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>Turns Athena's rows of text into keys and exact numbers, and takes no figure from another column or another run than was asked for.</summary>
internal sealed class ResultRowReader
{
    private readonly RenderedColumns _columns;
    private readonly IReadOnlyList<string> _names;
    private readonly IReadOnlyList<(int Column, string Name, HashSet<string> Selected)> _partitionKeys;

    public ResultRowReader(RenderedColumns columns, IReadOnlyList<SelectedPartition> selection)
    {
        (_columns, _names) = (columns, columns.All);
        _partitionKeys =
        [
            .. columns.Keys.Index().Where(key => PartitionColumns.All.Contains(key.Item))
                .Select(key => (key.Index, key.Item, selection.Select(partition => PartitionColumns.ValueOf(partition, key.Item)).ToHashSet(StringComparer.Ordinal))),
        ];
    }

    /// <summary>Passes the asked columns in the asked order. Athena writes names in lower case.</summary>
    /// <exception cref="EngineFailedException">There are others, or an aggregate is a binary floating-point number.</exception>
    public void CheckColumns(IReadOnlyList<ColumnInfo> columns)
    {
        var names = columns.Select(column => column.Name ?? column.Label ?? "").ToList();
        if (!names.SequenceEqual(_names, StringComparer.OrdinalIgnoreCase))
        {
            throw new EngineFailedException(
                $"Athena returned the columns {ServiceWords.Clean(string.Join(", ", names))} and not {string.Join(", ", _names)}; its result was not used. Ask again.");
        }

        var binary = columns.Skip(_columns.Keys.Count).FirstOrDefault(column => column.Type is "double" or "real" or "float");
        if (binary is not null)
        {
            throw new EngineFailedException(
                $"The column '{ServiceWords.Clean(binary.Name, 80)}' came back as {binary.Type}, which is no exact number; the table in Glue is not the one that the product makes.");
        }
    }

    /// <summary>
    /// True for the row of column names that Athena puts before the rows of a SELECT. A row of data cannot look like it: its last value is a number, and no
    /// aggregate is named by a number.
    /// </summary>
    public bool IsHeader(Row row) => row.Data is { } cells && cells.Select(cell => cell.VarCharValue ?? "").SequenceEqual(_names, StringComparer.OrdinalIgnoreCase);

    /// <summary>The row.</summary>
    /// <exception cref="EngineFailedException">It has other columns, is of a run nobody selected, or has a value that is no exact number.</exception>
    public ResultRow Read(Row row)
    {
        var cells = row.Data ?? [];
        if (cells.Count != _names.Count)
        {
            throw new EngineFailedException($"Athena returned a row of {cells.Count} values for {_names.Count} columns; its result was not used. Ask again.");
        }

        // An empty cell of the filed CSV and a missing one are the same to a reader of figures.
        string[] keys = [.. cells.Take(_columns.Keys.Count).Select(cell => cell.VarCharValue ?? "")];
        CheckSelected(keys);
        return new ResultRow(keys, [.. _columns.Values.Select((name, i) => Number(cells[_columns.Keys.Count + i], name))]);
    }

    private void CheckSelected(string[] keys)
    {
        foreach (var (column, name, selected) in _partitionKeys)
        {
            if (!selected.Contains(keys[column]))
            {
                throw new EngineFailedException(
                    $"Athena returned a row of the {name} '{ServiceWords.Clean(keys[column], 80)}', which was not selected; its result was not used. Ask again.");
            }
        }
    }

    // A value that is absent is SQL's NULL. An empty text is none, and no number either.
    private static decimal? Number(Datum cell, string column) => cell.VarCharValue is { } text ? PlainNumber.Parse(text, column) : null;
}
