namespace Amazon.Athena.Model;

/// <summary>Where a query stands, and since when.</summary>
public sealed class QueryExecutionStatus
{
    /// <summary>Why it failed.</summary>
    public AthenaError? AthenaError { get; set; }

    /// <summary>When it ended (UTC).</summary>
    public DateTime? CompletionDateTime { get; set; }

    /// <summary>Where it stands.</summary>
    public QueryExecutionState? State { get; set; }

    /// <summary>Why it stands there, in words.</summary>
    public string? StateChangeReason { get; set; }

    /// <summary>When it was started (UTC).</summary>
    public DateTime? SubmissionDateTime { get; set; }
}
