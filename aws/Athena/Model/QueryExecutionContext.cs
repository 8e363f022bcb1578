namespace Amazon.Athena.Model;

/// <summary>Where names without a prefix are looked up.</summary>
public sealed class QueryExecutionContext
{
    /// <summary>Data catalog, 1 to 256 characters; AwsDataCatalog when null.</summary>
    public string? Catalog { get; set; }

    /// <summary>Database, 1 to 255 characters.</summary>
    public string? Database { get; set; }
}
