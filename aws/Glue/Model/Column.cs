using Ccar.Messaging.Aws;

namespace Amazon.Glue.Model;

/// <summary>A column.</summary>
public sealed class Column
{
    /// <summary>What it means, up to 255 characters.</summary>
    public string? Comment { get; set; }

    /// <summary>Its name, 1 to 255 characters, in lower case. Required.</summary>
    public string? Name { get; set; }

    /// <summary>Properties by name.</summary>
    public Dictionary<string, string>? Parameters { get; set; } = EmptyCollections.Map<string>();

    /// <summary>Its type, up to 131,072 characters, such as string or decimal(38,2).</summary>
    public string? Type { get; set; }
}
