using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>The building of one snapshot, step by step.</summary>
internal sealed class SnapshotBuild(PartitionId partition, SourceFile source, string parquetPath, PartitionFileOptions options)
{
    /// <exception cref="RefusedLandingException">The file cannot be taken; nothing is left in the output folder.</exception>
    public async Task<SnapshotBuilt> RunAsync(TableDefinition? declared, FaultLog faults, StoreKeys keys, CancellationToken cancellationToken)
    {
        var file = LandedFile.Recognise(source.Path, options);
        var layout = LayoutRecognition.Recognise(file, declared, options);
        var definition = declared ?? Infer(file, layout, faults, cancellationToken);
        var fields = ColumnMapping.Map(layout, definition);
        var columns = SnapshotColumns.Of(definition, options);
        using var rows = new CsvRows(file, layout, faults, options);
        var pass = new SnapshotPass(rows, columns, fields, options);
        try
        {
            await WriteAsync(pass, columns, faults, cancellationToken);
            return Conclude(definition, columns, pass.Rows, keys);
        }
        catch
        {
            File.Delete(parquetPath);
            throw;
        }
    }

    private TableDefinition Infer(LandedFile file, CsvLayout layout, FaultLog faults, CancellationToken cancellationToken)
    {
        using var rows = new CsvRows(file, layout, faults, options);
        var inferred = DefinitionInference.Infer(partition.Table, layout, rows, cancellationToken);
        faults.ThrowIfAny();
        return inferred;
    }

    private async Task WriteAsync(SnapshotPass pass, IReadOnlyList<SnapshotColumn> columns, FaultLog faults, CancellationToken cancellationToken)
    {
        await using (var writer = await SnapshotWriter.CreateAsync(parquetPath, columns, cancellationToken))
        {
            while (pass.FillGroup(faults))
            {
                await writer.WriteGroupAsync(cancellationToken);
            }
        }

        faults.ThrowIfAny();
        if (pass.Rows == 0)
        {
            throw new RefusedLandingException(RejectionReason.HeaderOnly, "The file has a header and no rows. Check the export and land it again.");
        }
    }

    private SnapshotBuilt Conclude(TableDefinition definition, IReadOnlyList<SnapshotColumn> columns, long rows, StoreKeys keys)
    {
        var version = DataVersion.Of(source.Sha256, definition);
        var large = LargeDictionaries.Of(columns, column => keys.Dictionary(partition, version, column), options);
        var profiles = columns.Select(column => column.Profile() with { DictionaryKey = large.FirstOrDefault(list => list.Column == column.Name)?.Key });
        return new SnapshotBuilt
        {
            Sha256 = source.Sha256,
            Definition = definition,
            DataVersion = version,
            ParquetPath = parquetPath,
            Profile = new SnapshotProfile { Rows = rows, Bytes = source.Length, Sha256 = source.Sha256, Definition = definition, Columns = [.. profiles] },
            LargeDictionaries = large,
        };
    }
}
