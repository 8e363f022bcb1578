namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Reads the rows of a file once, into the columns of its snapshot.</summary>
internal sealed class SnapshotPass(CsvRows rows, IReadOnlyList<SnapshotColumn> columns, IReadOnlyList<int> fields, PartitionFileOptions options)
{
    private const int CellBytes = 16;

    /// <summary>Rows taken so far.</summary>
    public long Rows { get; private set; }

    /// <summary>Takes the rows of the next row group. False at the end, and for a file with faults: then the rest is only looked through for more.</summary>
    public bool FillGroup(FaultLog faults)
    {
        var more = ReadGroup();
        while (more && faults.Count > 0)
        {
            foreach (var column in columns)
            {
                column.Clear();
            }

            more = ReadGroup();
        }

        return more && faults.Count == 0;
    }

    private bool ReadGroup()
    {
        var (count, bytes) = (0, 0L);
        while (count < options.RowGroupRows && bytes < options.RowGroupBytes && rows.Read())
        {
            count++;
            bytes += (2L * rows.Length) + (CellBytes * columns.Count);
            TakeRow();
        }

        Rows += count;
        return count > 0;
    }

    private void TakeRow()
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Append(rows[fields[i]]) is { } problem)
            {
                rows.Fault(problem);
                return;
            }
        }
    }
}
