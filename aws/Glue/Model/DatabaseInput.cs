using Ccar.Messaging.Aws;

namespace Amazon.Glue.Model;

/// <summary>A database to be.</summary>
public sealed class DatabaseInput
{
    /// <summary>What it is for, up to 2,048 characters.</summary>
    public string? Description { get; set; }

    /// <summary>Where its tables lie by default, 1 to 1,024 characters.</summary>
    public string? LocationUri { get; set; }

    /// <summary>Its name, 1 to 255 characters, in lower case. Required.</summary>
    public string? Name { get; set; }

    /// <summary>Properties by name.</summary>
    public Dictionary<string, string>? Parameters { get; set; } = EmptyCollections.Map<string>();
}
