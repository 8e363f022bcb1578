using Ccar.Messaging.Aws;

namespace Amazon.Glue.Model;

/// <summary>Reads a partition.</summary>
public sealed class GetPartitionRequest : AmazonGlueRequest
{
    /// <summary>The catalogue; the caller's account when null.</summary>
    public string? CatalogId { get; set; }

    /// <summary>The database. Required.</summary>
    public string? DatabaseName { get; set; }

    /// <summary>One value for each partition key, in their order. Required.</summary>
    public List<string>? PartitionValues { get; set; } = EmptyCollections.List<string>();

    /// <summary>The table. Required.</summary>
    public string? TableName { get; set; }
}
