using Ccar.Messaging.Aws;

namespace Amazon.Glue.Model;

/// <summary>Makes a table.</summary>
public sealed class CreateTableRequest : AmazonGlueRequest
{
    /// <summary>The catalogue; the caller's account when null.</summary>
    public string? CatalogId { get; set; }

    /// <summary>Its database. Required.</summary>
    public string? DatabaseName { get; set; }

    /// <summary>Indexes, up to 3.</summary>
    public List<PartitionIndex>? PartitionIndexes { get; set; } = EmptyCollections.List<PartitionIndex>();

    /// <summary>The table. Required.</summary>
    public TableInput? TableInput { get; set; }
}
