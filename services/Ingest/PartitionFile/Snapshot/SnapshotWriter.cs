using System.IO.Compression;
using Parquet;
using Parquet.Schema;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Writes a typed snapshot, one row group after another.</summary>
internal sealed class SnapshotWriter : IAsyncDisposable
{
    private readonly IReadOnlyList<SnapshotColumn> _columns;
    private readonly FileStream _file;
    private readonly ParquetWriter _parquet;

    private SnapshotWriter(IReadOnlyList<SnapshotColumn> columns, FileStream file, ParquetWriter parquet) =>
        (_columns, _file, _parquet) = (columns, file, parquet);

    public static async Task<SnapshotWriter> CreateAsync(string path, IReadOnlyList<SnapshotColumn> columns, CancellationToken cancellationToken)
    {
        var file = File.Create(path);
        try
        {
            var schema = new ParquetSchema(columns.Select(column => column.Field));
            return new SnapshotWriter(columns, file, await ParquetWriter.CreateAsync(schema, file, Options(columns), cancellationToken: cancellationToken));
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    /// <summary>Writes the cells the columns hold, and clears them.</summary>
    public async Task WriteGroupAsync(CancellationToken cancellationToken)
    {
        using var group = _parquet.CreateRowGroup();
        foreach (var column in _columns)
        {
            await column.WriteAsync(group, cancellationToken);
            column.Clear();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _parquet.DisposeAsync();
        await _file.DisposeAsync();
    }

    /// <summary>Snappy was read faster by DuckDB than Zstandard in measurements, and is what every engine reads; see docs/performance.md.</summary>
    private static ParquetOptions Options(IReadOnlyList<SnapshotColumn> columns)
    {
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Snappy, CompressionLevel = CompressionLevel.Fastest };
        foreach (var column in columns.OfType<TextColumn>())
        {
            options.ColumnEncodingHints[column.Field.Path.ToString()] = EncodingHint.Dictionary;
        }

        return options;
    }
}
