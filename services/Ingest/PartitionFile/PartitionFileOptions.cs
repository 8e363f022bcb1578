using System.ComponentModel.DataAnnotations;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Limits of reading a landed file. Section <c>Ccar:Ingest:PartitionFile</c>.</summary>
public sealed class PartitionFileOptions
{
    /// <summary>Configuration section.</summary>
    public const string Section = "Ccar:Ingest:PartitionFile";

    /// <summary>Longest line, and longest row whose quoted fields hold line breaks, in bytes of UTF-8. The default value is 1 MiB.</summary>
    [Range(65_536, 16_777_216)]
    public int MaxLineBytes { get; set; } = 1_048_576;

    /// <summary>Most bytes of a file's text, unpacked, as UTF-8: a small gzip file may hold a thousand times its size. The default value is 16 GiB.</summary>
    [Range(1_048_576L, 1_099_511_627_776L)]
    public long MaxTextBytes { get; set; } = 17_179_869_184;

    /// <summary>Most columns of a file. The default value is 1,000.</summary>
    [Range(1, 10_000)]
    public int MaxColumns { get; set; } = 1_000;

    /// <summary>How many faulty lines a rejection shows; all are counted. The default value is 10.</summary>
    [Range(1, 100)]
    public int FaultyLinesShown { get; set; } = 10;

    /// <summary>Most rows of a Parquet row group. The default value is 65,536.</summary>
    [Range(1, 1_048_576)]
    public int RowGroupRows { get; set; } = 65_536;

    /// <summary>Rows of a group are written out early when they take about this many bytes. The default value is 16 MiB.</summary>
    [Range(1_048_576, 268_435_456)]
    public int RowGroupBytes { get; set; } = 16_777_216;

    /// <summary>Most distinct values of a column that stand in the profile itself. The default value is 1,000.</summary>
    [Range(0, 1_000)]
    public int InlineDictionaryValues { get; set; } = 1_000;

    /// <summary>Most distinct values of a column that are kept at all. The default value is 100,000.</summary>
    [Range(1_000, 100_000)]
    public int DictionaryValues { get; set; } = 100_000;

    /// <summary>Most bytes of distinct values kept over all columns; a column that would go beyond keeps no dictionary. The default value is 32 MiB.</summary>
    [Range(1_048_576, 268_435_456)]
    public int DictionaryBytes { get; set; } = 33_554_432;
}
