using Ccar.Messaging.Aws;

namespace Amazon.Athena.Model;

/// <summary>A query that was started.</summary>
public sealed class QueryExecution
{
    /// <summary>The engine it runs on.</summary>
    public EngineVersion? EngineVersion { get; set; }

    /// <summary>Values of its question marks.</summary>
    public List<string>? ExecutionParameters { get; set; } = EmptyCollections.List<string>();

    /// <summary>Whether Athena keeps the result.</summary>
    public ManagedQueryResultsConfiguration? ManagedQueryResultsConfiguration { get; set; }

    /// <summary>The statement.</summary>
    public string? Query { get; set; }

    /// <summary>Where its names are looked up.</summary>
    public QueryExecutionContext? QueryExecutionContext { get; set; }

    /// <summary>Its id.</summary>
    public string? QueryExecutionId { get; set; }

    /// <summary>Where its result lies.</summary>
    public ResultConfiguration? ResultConfiguration { get; set; }

    /// <summary>Whether an earlier result was allowed.</summary>
    public ResultReuseConfiguration? ResultReuseConfiguration { get; set; }

    /// <summary>What kind of statement it is.</summary>
    public StatementType? StatementType { get; set; }

    /// <summary>What it cost so far.</summary>
    public QueryExecutionStatistics? Statistics { get; set; }

    /// <summary>Where it stands.</summary>
    public QueryExecutionStatus? Status { get; set; }

    /// <summary>The statement's verb, such as SELECT.</summary>
    public string? SubstatementType { get; set; }

    /// <summary>The workgroup it runs in.</summary>
    public string? WorkGroup { get; set; }
}
