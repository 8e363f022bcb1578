using Ccar.Messaging.Aws;

namespace Amazon.Glue.Model;

/// <summary>A partition as it shall be.</summary>
public sealed class PartitionInput
{
    /// <summary>When it was read last.</summary>
    public DateTime? LastAccessTime { get; set; }

    /// <summary>When its statistics were made.</summary>
    public DateTime? LastAnalyzedTime { get; set; }

    /// <summary>Properties by name.</summary>
    public Dictionary<string, string>? Parameters { get; set; } = EmptyCollections.Map<string>();

    /// <summary>Where its files lie: the table's, with a Location of its own.</summary>
    public StorageDescriptor? StorageDescriptor { get; set; }

    /// <summary>One value for each partition key, in their order, 1 to 1,024 characters each. Required in practice.</summary>
    public List<string>? Values { get; set; } = EmptyCollections.List<string>();
}
