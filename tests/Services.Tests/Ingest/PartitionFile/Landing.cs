using System.Globalization;
using System.IO.Compression;
using System.Text;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Ingest.PartitionFile;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using DuckDB.NET.Data;
using Limits = Microsoft.Extensions.Options.Options;

namespace Ccar.Messaging.Services.Tests.Ingest.PartitionFile;

/// <summary>A staged file in a folder of its own, and what becomes of it.</summary>
public sealed class Landing : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TableDefinition Declared { get; } = new()
    {
        Table = "figures",
        Columns =
        [
            new() { Name = "period_id", Type = "VARCHAR", Role = ColumnRole.Period },
            new() { Name = "business", Type = "VARCHAR", Role = ColumnRole.Dimension },
            new() { Name = "balance", Type = "DECIMAL(38,2)", Role = ColumnRole.Measure, Kind = MeasureKind.Stock },
        ],
    };

    public PartitionFileOptions Options { get; } = new();

    public static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }

    public Task<SnapshotOutcome> Land(string text, TableDefinition? definition = null) => Land(Encoding.UTF8.GetBytes(text), definition);

    public async Task<SnapshotOutcome> Land(byte[] content, TableDefinition? definition = null)
    {
        var path = Path.Combine(_folder.Path, "staged");
        await File.WriteAllBytesAsync(path, content);
        return await LandFile(path, definition);
    }

    public Task<SnapshotOutcome> LandFile(string path, TableDefinition? definition)
    {
        var builder = new SnapshotBuilder(Limits.Create(Options), new StoreKeys(Limits.Create(new StorageOptions())));
        var partition = new PartitionId("figures", "cycle3", "internal_baseline", "run001");
        return builder.BuildAsync(path, partition, definition, _folder.Path, CancellationToken.None);
    }

    public async Task<SnapshotBuilt> Take(string text, TableDefinition? definition = null) => Taken(await Land(text, definition));

    public async Task<SnapshotBuilt> Take(byte[] content, TableDefinition? definition = null) => Taken(await Land(content, definition));

    public async Task<SnapshotRefused> Refuse(string text, TableDefinition? definition = null) => Refused(await Land(text, definition));

    public async Task<SnapshotRefused> Refuse(byte[] content, TableDefinition? definition = null) => Refused(await Land(content, definition));

    public static SnapshotBuilt Taken(SnapshotOutcome outcome)
    {
        Assert.False(outcome is SnapshotRefused, (outcome as SnapshotRefused)?.Explanation);
        return Assert.IsType<SnapshotBuilt>(outcome);
    }

    /// <summary>Every cell of the snapshot in the order of its rows, as DuckDB reads it.</summary>
    public static IReadOnlyList<IReadOnlyList<object?>> Query(SnapshotBuilt snapshot, string select = "*", string rest = "")
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the test's own query
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"SELECT {select} FROM read_parquet('{snapshot.ParquetPath}') {rest}");
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<IReadOnlyList<object?>>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        }

        return rows;
    }

    public static ColumnProfile Column(SnapshotBuilt snapshot, string name) => Assert.Single(snapshot.Profile.Columns, column => column.Name == name);

    public void Dispose() => _folder.Dispose();

    private SnapshotRefused Refused(SnapshotOutcome outcome)
    {
        Assert.Empty(Directory.GetFiles(_folder.Path, "*.parquet"));
        return Assert.IsType<SnapshotRefused>(outcome);
    }
}
