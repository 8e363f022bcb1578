using Ccar.Messaging.Aws;

namespace Amazon.Glue.Model;

/// <summary>A table.</summary>
public sealed class Table
{
    /// <summary>Its catalogue: the account when null.</summary>
    public string? CatalogId { get; set; }

    /// <summary>When it was made (UTC).</summary>
    public DateTime? CreateTime { get; set; }

    /// <summary>ARN of its maker.</summary>
    public string? CreatedBy { get; set; }

    /// <summary>Its database.</summary>
    public string? DatabaseName { get; set; }

    /// <summary>What it holds.</summary>
    public string? Description { get; set; }

    /// <summary>Whether Lake Formation guards it.</summary>
    public bool? IsRegisteredWithLakeFormation { get; set; }

    /// <summary>When it was read last (UTC).</summary>
    public DateTime? LastAccessTime { get; set; }

    /// <summary>When its statistics were made (UTC).</summary>
    public DateTime? LastAnalyzedTime { get; set; }

    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>Whose it is.</summary>
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

    /// <summary>When it was changed last (UTC).</summary>
    public DateTime? UpdateTime { get; set; }

    /// <summary>Which version this is, for <see cref="UpdateTableRequest.VersionId"/>.</summary>
    public string? VersionId { get; set; }

    /// <summary>A view's statement with full names.</summary>
    public string? ViewExpandedText { get; set; }

    /// <summary>A view's statement.</summary>
    public string? ViewOriginalText { get; set; }
}
