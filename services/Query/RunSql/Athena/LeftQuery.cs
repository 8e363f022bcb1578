using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>
/// Stops the query that a worker that died left running for a question. Its token leads to it: a repeat of the start names the query that was started then.
/// Where none was, the repeat starts one, which is stopped before it reads much.
/// </summary>
internal sealed partial class LeftQuery(AthenaCalls calls, StartRequests requests, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    public async Task StopAsync(EngineQuery query, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            for (var attempt = 1; attempt <= AthenaQueryEngine.MostAttempts && !await TryStopAsync(query, attempt, either.Token); attempt++)
            {
            }
        }
        catch (Exception fault)
        {
            LogLeft(logger, fault, query.QuestionId);
        }
    }

    // False when another attempt may have followed.
    private async Task<bool> TryStopAsync(EngineQuery query, int attempt, CancellationToken cancellationToken)
    {
        try
        {
            var queryId = await calls.StartAsync(requests.For(query, attempt), cancellationToken, cancellationToken);
            var execution = await calls.DescribeAsync(queryId, cancellationToken);
            if (!QueryEnd.HasCome(execution))
            {
                await calls.StopAsync(queryId);
                LogStopped(logger, queryId, query.QuestionId);
            }

            return !QueryEnd.IsWorthRepeating(execution);
        }
        catch (AttemptLostException)
        {
            return false;
        }
    }

    [LoggerMessage(4209, LogLevel.Information, "The query {QueryId} of question {QuestionId}, whose deadline has passed, is stopped.", EventName = "LeftQueryStopped")]
    private static partial void LogStopped(ILogger logger, string queryId, Guid questionId);

    [LoggerMessage(
        4210, LogLevel.Warning, "Whether a query still runs for question {QuestionId}, whose deadline has passed, could not be found out; it ends by itself.",
        EventName = "LeftQueryUnknown")]
    private static partial void LogLeft(ILogger logger, Exception fault, Guid questionId);
}
