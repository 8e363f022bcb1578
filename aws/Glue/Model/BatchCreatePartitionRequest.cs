using Ccar.Messaging.Aws;

namespace Amazon.Glue.Model;

/// <summary>
/// Makes up to 100 partitions. Each may fail alone, and HTTP success says nothing about a single one: see <see
/// cref="BatchCreatePartitionResponse.Errors"/>.
/// </summary>
public sealed class BatchCreatePartitionRequest : AmazonGlueRequest
{
    /// <summary>The catalogue; the caller's account when null.</summary>
    public string? CatalogId { get; set; }

    /// <summary>The database. Required.</summary>
    public string? DatabaseName { get; set; }

    /// <summary>Up to 100 partitions. Required.</summary>
    public List<PartitionInput>? PartitionInputList { get; set; } = EmptyCollections.List<PartitionInput>();

    /// <summary>The table. Required.</summary>
    public string? TableName { get; set; }
}
