using Ccar.Messaging.Aws;

namespace Amazon.Glue.Model;

/// <summary>An index that finds partitions.</summary>
public sealed class PartitionIndex
{
    /// <summary>Its name, 1 to 255 characters. Required.</summary>
    public string? IndexName { get; set; }

    /// <summary>Partition keys, in order. Required.</summary>
    public List<string>? Keys { get; set; } = EmptyCollections.List<string>();
}
