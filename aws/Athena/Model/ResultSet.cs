using Ccar.Messaging.Aws;

namespace Amazon.Athena.Model;

/// <summary>A page of a result.</summary>
public sealed class ResultSet
{
    /// <summary>The columns.</summary>
    public ResultSetMetadata? ResultSetMetadata { get; set; }

    /// <summary>The rows; of a SELECT the first row of the first page is the header.</summary>
    public List<Row>? Rows { get; set; } = EmptyCollections.List<Row>();
}
