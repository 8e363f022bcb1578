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
        catch (OperationCanceledException wait) when (limit.IsEnd(wait))
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
            if (QueryEnd.HasCome(query))
            {
                return query;
            }
        }
    }
}
