using Amazon.Athena.Model;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>Waits for a query in Athena to end.</summary>
internal sealed class QueryWatch(AthenaCalls calls, AthenaOptions options, TimeProvider time)
{
    /// <summary>
    /// The query as it ended. A query whose time is up, or that may not be described, is stopped; one that only its caller left, or of which nothing can be
    /// heard at present, is not.
    /// </summary>
    public async Task<QueryExecution> WaitAsync(RunningQuery running, string queryId, QueryTimeLimit limit)
    {
        try
        {
            var ended = await WaitAsync(queryId, limit.Token);
            running.Ended();
            return ended;
        }
        catch (AttemptLostException)
        {
            running.Ended();
            throw;
        }
        catch (Exception fault) when (fault is not OperationCanceledException wait || limit.IsEnd(wait))
        {
            await calls.StopAsync(queryId);
            running.Ended();
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
