namespace Amazon.Glue.Model;

/// <summary>Reads a page of the partitions of a table. A page may be empty and not the last.</summary>
public sealed class GetPartitionsRequest : AmazonGlueRequest
{
    /// <summary>The catalogue; the caller's account when null.</summary>
    public string? CatalogId { get; set; }

    /// <summary>The database. Required.</summary>
    public string? DatabaseName { get; set; }

    /// <summary>True leaves the columns out, for smaller pages.</summary>
    public bool? ExcludeColumnSchema { get; set; }

    /// <summary>Which partitions, in the manner of WHERE, up to 2,048 characters.</summary>
    public string? Expression { get; set; }

    /// <summary>Partitions a page, 1 to 1,000.</summary>
    public int? MaxResults { get; set; }

    /// <summary>Where the previous page ended; null for the first.</summary>
    public string? NextToken { get; set; }

    /// <summary>A share of the partitions.</summary>
    public Segment? Segment { get; set; }

    /// <summary>The table. Required.</summary>
    public string? TableName { get; set; }
}
