using Ccar.Messaging.Aws;

namespace Amazon.Glue.Model;

/// <summary>A partition that was not made.</summary>
public sealed class PartitionError
{
    /// <summary>Why.</summary>
    public ErrorDetail? ErrorDetail { get; set; }

    /// <summary>Which one.</summary>
    public List<string>? PartitionValues { get; set; } = EmptyCollections.List<string>();
}
