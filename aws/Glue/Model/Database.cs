using Ccar.Messaging.Aws;

namespace Amazon.Glue.Model;

/// <summary>A database.</summary>
public sealed class Database
{
    /// <summary>Its catalogue: the account when null.</summary>
    public string? CatalogId { get; set; }

    /// <summary>When it was made (UTC).</summary>
    public DateTime? CreateTime { get; set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>Where its tables lie by default.</summary>
    public string? LocationUri { get; set; }

    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>Properties by name.</summary>
    public Dictionary<string, string>? Parameters { get; set; } = EmptyCollections.Map<string>();
}
