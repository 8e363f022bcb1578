using Amazon.Athena;
using Amazon.Athena.Model;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>Waits for a query in Athena to end.</summary>
internal sealed class QueryWatch(AthenaCalls calls, AthenaOptions options, TimeProvider time)
{
    /// <summary>The query as it ended. A query whose time is up is stopped; one that only its caller left is not.</summary>
    public async Task<QueryExecution> WaitAsync(string queryId, QueryTimeLimit limit)
    {
        try
        {
            return await WaitAsync(queryId, limit.Token);
        }
        catch (OperationCanceledException) when (limit.IsTimeUp)
        {
            await calls.StopAsync(queryId);
            throw;
        }
    }

    private async Task<QueryExecution> WaitAsync(string queryId, CancellationToken cancellationToken)
    {
        var pauses = new Pauses(TimeSpan.FromMilliseconds(options.PollMilliseconds), TimeSpan.FromMilliseconds(options.MaxPollMilliseconds));
        while (true)
        {
            await Task.Delay(pauses.Next(), time, cancellationToken);
            var query = await calls.DescribeAsync(queryId, cancellationToken);
            if (HasEnded(query))
            {
                return query;
            }
        }
    }

    // A running query can be queued again: only these three states are final, and a state nobody knows is not.
    private static bool HasEnded(QueryExecution query)
    {
        var state = query.Status?.State;
        return state == QueryExecutionState.SUCCEEDED || state == QueryExecutionState.FAILED || state == QueryExecutionState.CANCELLED;
    }
}
