using Ccar.Messaging.Aws;

namespace Amazon.Glue.Model;

/// <summary>How files are read and written.</summary>
public sealed class SerDeInfo
{
    /// <summary>A name for it.</summary>
    public string? Name { get; set; }

    /// <summary>Its settings, such as separatorChar.</summary>
    public Dictionary<string, string>? Parameters { get; set; } = EmptyCollections.Map<string>();

    /// <summary>The Java class that does it.</summary>
    public string? SerializationLibrary { get; set; }
}
