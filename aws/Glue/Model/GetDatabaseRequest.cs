namespace Amazon.Glue.Model;

/// <summary>Reads a database.</summary>
public sealed class GetDatabaseRequest : AmazonGlueRequest
{
    /// <summary>The catalogue; the caller's account when null.</summary>
    public string? CatalogId { get; set; }

    /// <summary>Its name, in lower case. Required.</summary>
    public string? Name { get; set; }
}
