using Ccar.Messaging.Contracts;
using Ccar.Messaging.Ingest.PartitionFile;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>Why a table cannot take a landing, and what to do.</summary>
internal static class TableRejections
{
    public static Rejection Of(TableCheck refused, string name, string table) => refused switch
    {
        TableCheck.NotOurs other => new(
            RejectionReason.TableNotOurs,
            $"The Glue table {name} was not made by this product ({other.Why}), so nothing is attached to it. "
            + $"Rename or remove that table, or set {GlueOptions.Section}:{nameof(GlueOptions.Database)} to a database of its own; then land the file again."),
        TableCheck.TypeChanged changed => new(
            RejectionReason.ColumnTypeChanged,
            $"Column '{changed.Column}' is {changed.Is} in the Glue table {name} and {changed.Wanted} in the definition of '{table}'. "
            + "Snapshots that landed before have the former type, and Athena reads no table of both. Columns may be added, never retyped: "
            + "declare the former type again, or give the column a new name; then land the file again."),
        _ => throw new ArgumentOutOfRangeException(nameof(refused), refused, "The table is ready."),
    };
}
