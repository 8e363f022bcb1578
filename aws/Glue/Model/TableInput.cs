using Ccar.Messaging.Aws;

namespace Amazon.Glue.Model;

/// <summary>A table as it shall be. An update replaces all of it: what is null is gone.</summary>
public sealed class TableInput
{
    /// <summary>What it holds, up to 2,048 characters.</summary>
    public string? Description { get; set; }

    /// <summary>When it was read last.</summary>
    public DateTime? LastAccessTime { get; set; }

    /// <summary>When its statistics were made.</summary>
    public DateTime? LastAnalyzedTime { get; set; }

    /// <summary>Its name, 1 to 255 characters, in lower case. Required.</summary>
    public string? Name { get; set; }

    /// <summary>Whose it is, 1 to 255 characters.</summary>
    public string? Owner { get; set; }

    /// <summary>Properties by name.</summary>
    public Dictionary<string, string>? Parameters { get; set; } = EmptyCollections.Map<string>();

    /// <summary>Columns the folders are divided by, in order.</summary>
    public List<Column>? PartitionKeys { get; set; } = EmptyCollections.List<Column>();

    /// <summary>Days it is kept; not enforced.</summary>
    public int? Retention { get; set; }

    /// <summary>Where its files lie and how they are read.</summary>
    public StorageDescriptor? StorageDescriptor { get; set; }

    /// <summary>EXTERNAL_TABLE, VIRTUAL_VIEW and so on.</summary>
    public string? TableType { get; set; }

    /// <summary>The table it is a link to.</summary>
    public TableIdentifier? TargetTable { get; set; }

    /// <summary>A view's statement with full names.</summary>
    public string? ViewExpandedText { get; set; }

    /// <summary>A view's statement.</summary>
    public string? ViewOriginalText { get; set; }
}
