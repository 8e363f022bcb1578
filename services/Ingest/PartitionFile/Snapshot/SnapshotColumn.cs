using Ccar.Messaging.Contracts;
using Parquet;
using Parquet.Schema;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>One column while a file is read: the cells of the current row group, and what the profile says of all.</summary>
internal abstract class SnapshotColumn(ColumnDefinition definition)
{
    public string Name { get; } = definition.Name;

    public abstract DataField Field { get; }

    /// <summary>Takes a cell; returns what is wrong with it, or null.</summary>
    public abstract string? Append(ReadOnlySpan<byte> cell);

    /// <summary>Writes the cells taken since the last call.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken);

    /// <summary>Forgets the cells taken since the last call; the profile stays.</summary>
    public abstract void Clear();

    public abstract ColumnProfile Profile();
}
