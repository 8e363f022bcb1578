namespace Amazon.Glue.Model;

/// <summary>The columns as the schema registry has them.</summary>
public sealed class SchemaReference
{
    /// <summary>Which schema.</summary>
    public SchemaId? SchemaId { get; set; }

    /// <summary>Which version, by id.</summary>
    public string? SchemaVersionId { get; set; }

    /// <summary>Which version, by number.</summary>
    public long? SchemaVersionNumber { get; set; }
}
