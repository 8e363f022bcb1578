using Amazon.Athena;
using Amazon.Athena.Model;
using Ccar.Messaging.Hosting;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>The calls to Athena. One that is throttled is made again, ever more slowly, until its token is cancelled; other faults come in the product's words.</summary>
internal sealed partial class AthenaCalls(IAmazonAthena client, AthenaOptions options, TimeProvider time, CcarTelemetry telemetry, ILogger logger)
{
    public const string Start = "StartQueryExecution";
    public const string Describe = "GetQueryExecution";
    public const string Read = "GetQueryResults";
    public const string Stop = "StopQueryExecution";

    private static readonly TimeSpan ShortestRest = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(10);

    /// <summary>The id of the query that the request started, now or before.</summary>
    public async Task<string> StartAsync(StartQueryExecutionRequest request, QueryTimeLimit limit)
    {
        // A start on its way is not given up at the deadline: its query would run on, and nobody would know which to stop.
        var answer = await CallAsync(Start, () => client.StartQueryExecutionAsync(request, limit.Caller), limit.Token);
        return answer.QueryExecutionId is { Length: > 0 } id ? id : throw new EngineFailedException("Athena started the statement and named no query.");
    }

    public async Task<QueryExecution> DescribeAsync(string queryId, CancellationToken cancellationToken)
    {
        var request = new GetQueryExecutionRequest { QueryExecutionId = queryId };
        var answer = await CallAsync(Describe, () => client.GetQueryExecutionAsync(request, cancellationToken), cancellationToken);
        return answer.QueryExecution ?? throw new EngineFailedException($"Athena described no query under {EngineWords.Clean(queryId, 128)}.");
    }

    public Task<GetQueryResultsResponse> ReadAsync(GetQueryResultsRequest request, CancellationToken cancellationToken) =>
        CallAsync(Read, () => client.GetQueryResultsAsync(request, cancellationToken), cancellationToken);

    /// <summary>Stops a query that nobody waits for any longer. Where that fails it ends by itself.</summary>
    public async Task StopAsync(string queryId)
    {
        try
        {
            using var patience = new CancellationTokenSource(LongestStop, time);
            var request = new StopQueryExecutionRequest { QueryExecutionId = queryId };
            await client.StopQueryExecutionAsync(request, patience.Token);
        }
        catch (Exception fault)
        {
            LogNotStopped(logger, fault, queryId);
        }
    }

    private async Task<T> CallAsync<T>(string operation, Func<Task<T>> call, CancellationToken cancellationToken)
    {
        var rests = new Pauses(ShortestRest, LongestRest);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                return await call();
            }
            catch (Exception fault) when (AthenaFaults.IsThrottling(fault))
            {
                telemetry.EngineThrottled.Add(1, KeyValuePair.Create<string, object?>(CcarTelemetry.OperationTag, operation));
                LogThrottled(logger, operation, EngineWords.Clean(fault.Message));
            }
            catch (Exception fault) when (!IsOwn(fault, cancellationToken) && AthenaFaults.Explain(fault, operation, options) is { } explained)
            {
                throw explained;
            }

            await Task.Delay(rests.Next(), time, cancellationToken);
        }
    }

    private static bool IsOwn(Exception fault, CancellationToken cancellationToken) =>
        fault is OperationCanceledException && cancellationToken.IsCancellationRequested;

    [LoggerMessage(4201, LogLevel.Warning, "Athena throttles {Operation}; it is asked again more slowly. {Reason}", EventName = "AthenaThrottled")]
    private static partial void LogThrottled(ILogger logger, string operation, string reason);

    [LoggerMessage(4202, LogLevel.Warning, "The query {QueryId} in Athena could not be stopped; it ends by itself.", EventName = "AthenaQueryNotStopped")]
    private static partial void LogNotStopped(ILogger logger, Exception fault, string queryId);
}
