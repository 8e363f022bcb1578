using Ccar.Messaging.Aws;

namespace Amazon.Glue.Model;

/// <summary>Replaces a partition.</summary>
public sealed class UpdatePartitionRequest : AmazonGlueRequest
{
    /// <summary>The catalogue; the caller's account when null.</summary>
    public string? CatalogId { get; set; }

    /// <summary>The database. Required.</summary>
    public string? DatabaseName { get; set; }

    /// <summary>The partition as it shall be. Required.</summary>
    public PartitionInput? PartitionInput { get; set; }

    /// <summary>Values of the partition as it is, up to 100. Required.</summary>
    public List<string>? PartitionValueList { get; set; } = EmptyCollections.List<string>();

    /// <summary>The table. Required.</summary>
    public string? TableName { get; set; }
}
