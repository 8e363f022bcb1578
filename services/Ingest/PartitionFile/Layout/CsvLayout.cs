namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>How the lines of a file are to be read.</summary>
internal sealed record CsvLayout
{
    public required char Delimiter { get; init; }

    /// <summary>Column names as the header has them, or null where the file has none.</summary>
    public required IReadOnlyList<string>? Header { get; init; }

    /// <summary>Number of columns.</summary>
    public required int Columns { get; init; }

    /// <summary>Fields of each row: one more than columns when rows end with a delimiter.</summary>
    public required int FieldsPerRow { get; init; }
}
