namespace Amazon.Athena.Model;

/// <summary>One column of a result.</summary>
public sealed class ColumnInfo
{
    /// <summary>Whether letters of different case differ.</summary>
    public bool? CaseSensitive { get; set; }

    /// <summary>Catalog it comes from.</summary>
    public string? CatalogName { get; set; }

    /// <summary>Its title, in lower case.</summary>
    public string? Label { get; set; }

    /// <summary>Its name, in lower case.</summary>
    public string? Name { get; set; }

    /// <summary>Whether it can hold NULL.</summary>
    public ColumnNullable? Nullable { get; set; }

    /// <summary>Digits of a decimal.</summary>
    public int? Precision { get; set; }

    /// <summary>Digits behind the point of a decimal.</summary>
    public int? Scale { get; set; }

    /// <summary>Database it comes from.</summary>
    public string? SchemaName { get; set; }

    /// <summary>Table it comes from.</summary>
    public string? TableName { get; set; }

    /// <summary>Its type, such as varchar, bigint, double or decimal.</summary>
    public string? Type { get; set; }
}
