using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>The two tables of a definition.</summary>
internal sealed class TableShapes(StoreKeys keys, StoreUris uris)
{
    private static readonly string[] CurrentKeys = ["cycle", "scenario", "run_id"];

    /// <summary>The table that the product's SQL reads.</summary>
    public static string VersionsName(string table) => table + "_versions";

    /// <summary>Every snapshot there ever was: the product's SQL selects among them.</summary>
    public TableShape Versions(TableDefinition definition) => Shape(
        VersionsName(definition.Table),
        definition,
        [.. CurrentKeys, "data_version"],
        "Every version that landed; select data versions, or rows are counted again and again");

    /// <summary>The current snapshots, for people's own tools.</summary>
    public TableShape Current(TableDefinition definition) =>
        Shape(definition.Table, definition, CurrentKeys, "What is current; it may lag behind the catalogue for a moment");

    /// <summary>The values of the version's keys, in their order.</summary>
    public static List<string> VersionValues(PartitionId partition, string dataVersion) => [.. CurrentValues(partition), dataVersion];

    /// <summary>The values of the current table's keys, in their order.</summary>
    public static List<string> CurrentValues(PartitionId partition) => [partition.Cycle, partition.Scenario, partition.RunId];

    /// <summary>Where a snapshot lies; it ends with a slash, because a location is a folder.</summary>
    public string Location(PartitionId partition, string dataVersion) => uris.Of(keys.SnapshotFolder(partition, dataVersion));

    private TableShape Shape(string name, TableDefinition definition, IReadOnlyList<string> partitionKeys, string remark) => new(
        name,
        $"{(definition.Description is { } description ? $"{description.TrimEnd('.')}. " : "")}{remark}.",
        partitionKeys,
        [.. definition.Columns.Select(GlueTypes.ColumnOf)],
        uris.Of(keys.TableFolder(definition.Table)));
}
