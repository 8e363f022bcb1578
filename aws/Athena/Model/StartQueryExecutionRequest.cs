using Ccar.Messaging.Aws;

namespace Amazon.Athena.Model;

/// <summary>Starts a query. The same token with the same parameters finds the query started before.</summary>
public sealed class StartQueryExecutionRequest : AmazonAthenaRequest
{
    /// <summary>32 to 128 characters that name this start; a fresh one is made for each call when null.</summary>
    public string? ClientRequestToken { get; set; }

    /// <summary>Values for the question marks of the statement, in order, 1 to 1,024 characters each; a text brings its own quotes.</summary>
    public List<string>? ExecutionParameters { get; set; } = EmptyCollections.List<string>();

    /// <summary>Where names without a prefix are looked up.</summary>
    public QueryExecutionContext? QueryExecutionContext { get; set; }

    /// <summary>One statement, 1 to 262,144 bytes of UTF-8. Required.</summary>
    public string? QueryString { get; set; }

    /// <summary>Where the result goes; null for the workgroup's place.</summary>
    public ResultConfiguration? ResultConfiguration { get; set; }

    /// <summary>Whether an earlier result will do.</summary>
    public ResultReuseConfiguration? ResultReuseConfiguration { get; set; }

    /// <summary>Workgroup, 1 to 128 letters, digits, dots, dashes and underscores; primary when null.</summary>
    public string? WorkGroup { get; set; }
}
