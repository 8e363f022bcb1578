using Ccar.Messaging.Aws;

namespace Amazon.Athena.Model;

/// <summary>One row.</summary>
public sealed class Row
{
    /// <summary>The values, in the order of the columns.</summary>
    public List<Datum>? Data { get; set; } = EmptyCollections.List<Datum>();
}
