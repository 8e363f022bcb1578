using Ccar.Messaging.Aws;

namespace Amazon.Glue.Model;

/// <summary>Values so frequent that they lie apart.</summary>
public sealed class SkewedInfo
{
    /// <summary>The columns.</summary>
    public List<string>? SkewedColumnNames { get; set; } = EmptyCollections.List<string>();

    /// <summary>Where each value lies.</summary>
    public Dictionary<string, string>? SkewedColumnValueLocationMaps { get; set; } = EmptyCollections.Map<string>();

    /// <summary>The values.</summary>
    public List<string>? SkewedColumnValues { get; set; } = EmptyCollections.List<string>();
}
