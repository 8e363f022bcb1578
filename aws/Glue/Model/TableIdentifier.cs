namespace Amazon.Glue.Model;

/// <summary>A table that this one is a link to.</summary>
public sealed class TableIdentifier
{
    /// <summary>Its catalogue.</summary>
    public string? CatalogId { get; set; }

    /// <summary>Its database.</summary>
    public string? DatabaseName { get; set; }

    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>Its region.</summary>
    public string? Region { get; set; }
}
