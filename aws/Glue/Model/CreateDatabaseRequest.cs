using Ccar.Messaging.Aws;

namespace Amazon.Glue.Model;

/// <summary>Makes a database.</summary>
public sealed class CreateDatabaseRequest : AmazonGlueRequest
{
    /// <summary>The catalogue; the caller's account when null.</summary>
    public string? CatalogId { get; set; }

    /// <summary>The database. Required.</summary>
    public DatabaseInput? DatabaseInput { get; set; }

    /// <summary>Tags, up to 50.</summary>
    public Dictionary<string, string>? Tags { get; set; } = EmptyCollections.Map<string>();
}
