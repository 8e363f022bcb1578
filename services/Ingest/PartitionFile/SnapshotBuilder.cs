using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Turns a landed file into its typed snapshot, whole or not at all. It touches nothing but the staged file and the output folder.</summary>
public sealed class SnapshotBuilder(IOptions<PartitionFileOptions> options, StoreKeys keys)
{
    private readonly PartitionFileOptions _options = options.Value;

    /// <summary>Builds the snapshot of a staged file under the table's definition, or under one inferred from the file when there is none.</summary>
    public async Task<SnapshotOutcome> BuildAsync(
        string stagedPath, PartitionId partition, TableDefinition? definition, string outputFolder, CancellationToken cancellationToken) =>
        await BuildAsync(await SourceFile.ReadAsync(stagedPath, cancellationToken), partition, definition, outputFolder, cancellationToken);

    /// <summary>The same for a file whose hash is known, which saves reading it once more.</summary>
    internal async Task<SnapshotOutcome> BuildAsync(
        SourceFile source, PartitionId partition, TableDefinition? definition, string outputFolder, CancellationToken cancellationToken)
    {
        var faults = new FaultLog(_options.FaultyLinesShown);
        var build = new SnapshotBuild(partition, source, Path.Combine(outputFolder, "part-0.parquet"), _options);
        try
        {
            return await build.RunAsync(definition, faults, keys, cancellationToken);
        }
        catch (RefusedLandingException refused)
        {
            return new SnapshotRefused
            {
                Sha256 = source.Sha256,
                Reason = refused.Reason,
                Explanation = refused.Message,
                FaultyLineCount = faults.Count,
                FaultyLines = faults.First,
            };
        }
    }
}
