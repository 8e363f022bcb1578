using Ccar.Messaging.Aws;

namespace Amazon.Glue.Model;

/// <summary>Where files lie and how they are read.</summary>
public sealed class StorageDescriptor
{
    /// <summary>More places.</summary>
    public List<string>? AdditionalLocations { get; set; } = EmptyCollections.List<string>();

    /// <summary>Columns the files are divided by.</summary>
    public List<string>? BucketColumns { get; set; } = EmptyCollections.List<string>();

    /// <summary>The columns in the files.</summary>
    public List<Column>? Columns { get; set; } = EmptyCollections.List<Column>();

    /// <summary>Whether the files are compressed.</summary>
    public bool? Compressed { get; set; }

    /// <summary>The Java class that reads files.</summary>
    public string? InputFormat { get; set; }

    /// <summary>The folder, up to 2,056 characters. Every file below it is read.</summary>
    public string? Location { get; set; }

    /// <summary>Files the rows are divided into, when BucketColumns is set.</summary>
    public int? NumberOfBuckets { get; set; }

    /// <summary>The Java class that writes files.</summary>
    public string? OutputFormat { get; set; }

    /// <summary>Properties by name.</summary>
    public Dictionary<string, string>? Parameters { get; set; } = EmptyCollections.Map<string>();

    /// <summary>The columns, when the schema registry has them.</summary>
    public SchemaReference? SchemaReference { get; set; }

    /// <summary>How rows are read and written. Spelled as in the official package.</summary>
    public SerDeInfo? SerdeInfo { get; set; }

    /// <summary>Values that lie apart.</summary>
    public SkewedInfo? SkewedInfo { get; set; }

    /// <summary>How the rows are sorted.</summary>
    public List<Order>? SortColumns { get; set; } = EmptyCollections.List<Order>();

    /// <summary>Whether values that lie apart have folders.</summary>
    public bool? StoredAsSubDirectories { get; set; }
}
