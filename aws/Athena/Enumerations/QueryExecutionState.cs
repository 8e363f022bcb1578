using Amazon.Runtime;

namespace Amazon.Athena;

/// <summary>Where a query stands. Only SUCCEEDED, FAILED and CANCELLED are final. Values newer than this client are kept as they come.</summary>
public sealed class QueryExecutionState : ConstantClass
{
    /// <summary>Waiting. A running query may come back here after a passing fault.</summary>
    public static readonly QueryExecutionState QUEUED = new("QUEUED");

    /// <summary>Running.</summary>
    public static readonly QueryExecutionState RUNNING = new("RUNNING");

    /// <summary>Done; its result can be read.</summary>
    public static readonly QueryExecutionState SUCCEEDED = new("SUCCEEDED");

    /// <summary>Ended by an error: see AthenaError.</summary>
    public static readonly QueryExecutionState FAILED = new("FAILED");

    /// <summary>Stopped.</summary>
    public static readonly QueryExecutionState CANCELLED = new("CANCELLED");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public QueryExecutionState(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator QueryExecutionState(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static QueryExecutionState FindValue(string value) => FindValue<QueryExecutionState>(value);
}
