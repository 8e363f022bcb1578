namespace Amazon.Glue.Model;

/// <summary>Replaces the whole definition of a table.</summary>
public sealed class UpdateTableRequest : AmazonGlueRequest
{
    /// <summary>The catalogue; the caller's account when null.</summary>
    public string? CatalogId { get; set; }

    /// <summary>Its database. Required.</summary>
    public string? DatabaseName { get; set; }

    /// <summary>True keeps no copy of the version before.</summary>
    public bool? SkipArchive { get; set; }

    /// <summary>The table as it shall be. Required.</summary>
    public TableInput? TableInput { get; set; }

    /// <summary>The version that was read: when it is no longer the current one, nothing is changed.</summary>
    public string? VersionId { get; set; }
}
