namespace Amazon.Glue.Model;

/// <summary>A schema of the registry: by ARN, or by name and registry.</summary>
public sealed class SchemaId
{
    /// <summary>The registry.</summary>
    public string? RegistryName { get; set; }

    /// <summary>The ARN.</summary>
    public string? SchemaArn { get; set; }

    /// <summary>The name.</summary>
    public string? SchemaName { get; set; }
}
