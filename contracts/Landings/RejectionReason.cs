using System.Text.Json.Serialization;

namespace Ccar.Messaging.Contracts;

/// <summary>Why a landing was rejected: a closed list.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RejectionReason>))]
public enum RejectionReason
{
    /// <summary>The key does not tell cycle, scenario, run and table.</summary>
    KeyNotRecognised,

    /// <summary>The scenario is not one of the configured ones.</summary>
    UnknownScenario,

    /// <summary>Another source path already feeds this table, cycle, scenario and run.</summary>
    DuplicateSource,

    /// <summary>No bytes at all, or only white space.</summary>
    EmptyFile,

    /// <summary>A header and no data row.</summary>
    HeaderOnly,

    /// <summary>Not text: binary content or control characters.</summary>
    NotText,

    /// <summary>Neither UTF-8 nor UTF-16.</summary>
    UnknownEncoding,

    /// <summary>A gzip stream that is damaged or cut short.</summary>
    DamagedGzip,

    /// <summary>The delimiter or the header cannot be told.</summary>
    LayoutNotRecognised,

    /// <summary>The definition's columns are not all there.</summary>
    MissingColumns,

    /// <summary>A column name stands twice.</summary>
    DuplicateColumns,

    /// <summary>A column that the table's definition does not know.</summary>
    UnknownColumns,

    /// <summary>A column is named like a partition key (cycle, scenario, run_id, data_version).</summary>
    PartitionKeyColumn,

    /// <summary>Some lines cannot be used: ragged rows, measures that do not parse or do not fit, stray quotes.</summary>
    FaultyLines,

    /// <summary>A line or field is longer than the limit.</summary>
    LineTooLong,

    /// <summary>The unpacked text is longer than the limit.</summary>
    FileTooLarge,

    /// <summary>The control total of a measure does not fit an exact decimal.</summary>
    TotalOutOfRange,

    /// <summary>The object changed while it was read.</summary>
    ChangedWhileRead,

    /// <summary>The product itself failed on the file; its log says how.</summary>
    ProcessingFailed,

    /// <summary>The table's own definition cannot be read or contradicts itself.</summary>
    InvalidDefinition,

    /// <summary>Somebody else made the table that the product would attach the snapshot to.</summary>
    TableNotOurs,

    /// <summary>The object was gone before it was read, and what is current is older: nothing is in quarantine.</summary>
    LostBeforeRead,

    /// <summary>A column's type differs from that of the snapshots that landed before; a table cannot hold both.</summary>
    ColumnTypeChanged,
}
