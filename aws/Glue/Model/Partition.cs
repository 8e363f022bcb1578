using Ccar.Messaging.Aws;

namespace Amazon.Glue.Model;

/// <summary>A partition.</summary>
public sealed class Partition
{
    /// <summary>Its catalogue: the account when null.</summary>
    public string? CatalogId { get; set; }

    /// <summary>When it was made (UTC).</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>Its database.</summary>
    public string? DatabaseName { get; set; }

    /// <summary>When it was read last (UTC).</summary>
    public DateTime? LastAccessTime { get; set; }

    /// <summary>When its statistics were made (UTC).</summary>
    public DateTime? LastAnalyzedTime { get; set; }

    /// <summary>Properties by name.</summary>
    public Dictionary<string, string>? Parameters { get; set; } = EmptyCollections.Map<string>();

    /// <summary>Where its files lie; without columns when they were excluded.</summary>
    public StorageDescriptor? StorageDescriptor { get; set; }

    /// <summary>Its table.</summary>
    public string? TableName { get; set; }

    /// <summary>One value for each partition key, in their order.</summary>
    public List<string>? Values { get; set; } = EmptyCollections.List<string>();
}
