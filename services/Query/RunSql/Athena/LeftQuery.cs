using Amazon.Athena.Model;
using Ccar.Messaging.Contracts;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>
/// Stops a query that was left running for a question: by a worker that died, or whose start was not answered. Its token leads to it: a repeat of the start
/// names the query that was started then. Where none was, the repeat starts one, which is stopped before it reads much.
/// </summary>
internal sealed partial class LeftQuery(AthenaCalls calls, StartRequests requests, FinishedQueries finished, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    public async Task StopAsync(QueryToRun asked, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            for (Attempt? attempt = Attempt.First; attempt is { } current; attempt = await StopAsync(asked, current, either.Token))
            {
            }
        }
        catch (Exception fault)
        {
            LogLeft(logger, fault, asked.Query.QuestionId);
        }
    }

    // The attempt that may have followed; null when none did.
    private async Task<Attempt?> StopAsync(QueryToRun asked, Attempt attempt, CancellationToken cancellationToken)
    {
        try
        {
            // A start that is given up on its way would leave the very query behind that it was to find.
            var queryId = await calls.StartAsync(requests.For(asked.Query, attempt), new RunningQuery(), CancellationToken.None, cancellationToken);
            var execution = await DescribeAsync(queryId, cancellationToken);
            if (QueryEnd.HasCome(execution))
            {
                await ReadAsync(asked, attempt, queryId, execution, cancellationToken);
                return null;
            }

            await calls.StopAsync(queryId);
            LogStopped(logger, queryId, asked.Query.QuestionId);
            return null;
        }
        catch (AttemptLostException lost)
        {
            return attempt.IsLast ? null : attempt.After(lost);
        }
    }

    private async Task<QueryExecution> DescribeAsync(string queryId, CancellationToken cancellationToken)
    {
        try
        {
            return await calls.DescribeAsync(queryId, cancellationToken);
        }
        catch (Exception)
        {
            await calls.StopAsync(queryId);
            throw;
        }
    }

    // Only to learn whether another attempt followed: one whose result could be used, or that failed for good, was the last.
    private async Task ReadAsync(QueryToRun asked, Attempt attempt, string queryId, QueryExecution execution, CancellationToken cancellationToken)
    {
        try
        {
            await finished.ReadAsync(asked, attempt, queryId, execution, cancellationToken);
        }
        catch (PermanentFailureException)
        {
        }
    }

    [LoggerMessage(4209, LogLevel.Information, "The query {QueryId} of question {QuestionId}, for which nobody waits any longer, is stopped.", EventName = "LeftQueryStopped")]
    private static partial void LogStopped(ILogger logger, string queryId, Guid questionId);

    [LoggerMessage(
        4210, LogLevel.Warning, "Whether a query still runs for question {QuestionId}, for which nobody waits any longer, could not be found out; such a query ends by itself.",
        EventName = "LeftQueryUnknown")]
    private static partial void LogLeft(ILogger logger, Exception fault, Guid questionId);
}
