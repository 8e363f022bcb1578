using Amazon.Glue.Model;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>A table as the product needs it.</summary>
/// <param name="Name">Name in Glue.</param>
/// <param name="Description">For people.</param>
/// <param name="Keys">Partition keys, in order; all are text.</param>
/// <param name="Columns">The snapshot's columns.</param>
/// <param name="Location">The folder all its snapshots are below; it ends with a slash.</param>
internal sealed record TableShape(string Name, string Description, IReadOnlyList<string> Keys, IReadOnlyList<Column> Columns, string Location)
{
    /// <summary>The parameter by which the product knows its own tables.</summary>
    public const string OwnerMark = "ccar.messaging.owner";

    /// <summary>Its value.</summary>
    public const string Owner = "Ccar.Messaging";

    private const int LongestDescription = 2_048;

    /// <summary>What Glue is told to make it.</summary>
    public TableInput ToInput() => new()
    {
        Name = Name,
        Description = GlueText.Line(Description, LongestDescription),
        TableType = "EXTERNAL_TABLE",
        PartitionKeys = [.. Keys.Select(GlueTypes.KeyOf)],
        Parameters = new Dictionary<string, string> { ["EXTERNAL"] = "TRUE", ["classification"] = "parquet", [OwnerMark] = Owner },
        StorageDescriptor = new StorageDescriptor
        {
            Columns = [.. Columns],
            Location = Location,
            InputFormat = "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat",
            OutputFormat = "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat",
            SerdeInfo = new SerDeInfo
            {
                SerializationLibrary = "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe",
                Parameters = new Dictionary<string, string> { ["serialization.format"] = "1" },
            },
        },
    };
}
