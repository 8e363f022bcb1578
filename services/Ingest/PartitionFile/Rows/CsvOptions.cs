using CsvHelper;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>The reader's settings: it passes over nothing, so that what it finds wrong can be counted.</summary>
internal static class CsvOptions
{
    public static CsvReaderOptions For(char delimiter, int maxRecordBytes) => new()
    {
        Separator = delimiter,
        HasHeader = false,
        SkipEmptyLines = false,
        TrackLineNumbers = true,
        DetectSeparatorHint = false,
        MaxRecordSize = maxRecordBytes,
        MalformedData = CsvMalformedDataHandling.Recover,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
    };
}
