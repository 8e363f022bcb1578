namespace Amazon.Glue.Model;

/// <summary>Reads a table.</summary>
public sealed class GetTableRequest : AmazonGlueRequest
{
    /// <summary>The catalogue; the caller's account when null.</summary>
    public string? CatalogId { get; set; }

    /// <summary>Its database. Required.</summary>
    public string? DatabaseName { get; set; }

    /// <summary>Its name, in lower case. Required.</summary>
    public string? Name { get; set; }
}
