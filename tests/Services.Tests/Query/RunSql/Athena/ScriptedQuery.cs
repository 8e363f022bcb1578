using Amazon.Athena;
using Amazon.Athena.Model;

namespace Ccar.Messaging.Services.Tests.Query.RunSql;

/// <summary>A query of <see cref="ScriptedAthena"/>: the states it goes through, one each time it is asked for, and its rows.</summary>
internal sealed class ScriptedQuery
{
    private readonly Queue<QueryExecutionStatus> _states;
    private QueryExecutionStatus _last = State(QueryExecutionState.QUEUED);

    public ScriptedQuery(params IEnumerable<QueryExecutionStatus> states) => _states = new Queue<QueryExecutionStatus>(states);

    public QueryExecutionStatistics Statistics { get; init; } = new() { DataScannedInBytes = 900 };

    public DateTime? Submitted { get; init; } = new DateTime(2026, 1, 31, 12, 0, 0, DateTimeKind.Utc);

    public IReadOnlyList<GetQueryResultsResponse> Pages { get; init; } = [];

    public bool Stopped { get; private set; }

    public static QueryExecutionStatus Running => State(QueryExecutionState.RUNNING);

    public static QueryExecutionStatus Queued => State(QueryExecutionState.QUEUED);

    public static QueryExecutionStatus Succeeded => State(QueryExecutionState.SUCCEEDED);

    public static QueryExecutionStatus State(QueryExecutionState state, string? reason = null) => new() { State = state, StateChangeReason = reason };

    public static QueryExecutionStatus Failed(string reason, bool? retryable = null, int? category = null) => new()
    {
        State = QueryExecutionState.FAILED,
        StateChangeReason = reason,
        AthenaError = new AthenaError { ErrorCategory = category, ErrorMessage = reason, Retryable = retryable },
    };

    /// <summary>One that has rows at once.</summary>
    public static ScriptedQuery With(params IReadOnlyList<GetQueryResultsResponse> pages) => new(Succeeded) { Pages = pages };

    /// <summary>One that runs for ever.</summary>
    public static ScriptedQuery Endless() => new(Running);

    public QueryExecution Describe(string id)
    {
        _last = _states.TryDequeue(out var next) ? next : _last;
        var status = Stopped ? State(QueryExecutionState.CANCELLED, "Query cancelled by user") : _last;
        status.SubmissionDateTime = Submitted;
        return new QueryExecution { QueryExecutionId = id, Status = status, Statistics = Statistics };
    }

    public void Stop() => Stopped = true;
}
