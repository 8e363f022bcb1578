using Amazon.Athena;
using Amazon.Athena.Model;
using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>Tells a query in Athena that came to a result from one that did not.</summary>
internal static class QueryEnd
{
    /// <summary>Athena's number for faults of its own.</summary>
    private const int SystemFault = 1;

    /// <summary>True when it has ended. A running query can be queued again: only these three states are final, and a state nobody knows is not.</summary>
    public static bool HasCome(QueryExecution query)
    {
        var state = query.Status?.State;
        return state == QueryExecutionState.SUCCEEDED || state == QueryExecutionState.FAILED || state == QueryExecutionState.CANCELLED;
    }

    /// <summary>Passes a query that has a result.</summary>
    /// <exception cref="AttemptLostException">It failed, and would perhaps not fail again.</exception>
    /// <exception cref="EngineFailedException">It failed for good, or somebody stopped it.</exception>
    public static void RequireResult(QueryExecution query, string queryId)
    {
        var status = query.Status;
        if (status?.State == QueryExecutionState.SUCCEEDED)
        {
            return;
        }

        var reason = ServiceWords.Clean(status?.AthenaError?.ErrorMessage ?? status?.StateChangeReason);
        throw status?.State == QueryExecutionState.CANCELLED ? new EngineFailedException($"The query {queryId} was cancelled in Athena: {Sentence(reason)} {Remedy(reason)}")
            : MayPass(status?.AthenaError) ? new AttemptLostException($"The query {queryId} failed in Athena: {reason}")
            : new EngineFailedException($"Athena could not run the statement (query {queryId}): {reason}");
    }

    private static bool MayPass(AthenaError? error) => error is { Retryable: true } or { ErrorCategory: SystemFault };

    private static string Sentence(string reason) => reason.EndsWith('.') ? reason : reason + ".";

    private static string Remedy(string reason) =>
        reason.Contains("bytes scanned", StringComparison.OrdinalIgnoreCase) || reason.Contains("cutoff", StringComparison.OrdinalIgnoreCase)
            ? "Narrow the question, or raise BytesScannedCutoffPerQuery of the workgroup."
            : "Ask again.";
}
