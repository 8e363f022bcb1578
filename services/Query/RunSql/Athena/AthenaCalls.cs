using Amazon.Athena;
using Amazon.Athena.Model;
using Ccar.Messaging.Hosting;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>The calls to Athena.</summary>
internal sealed partial class AthenaCalls(IAmazonAthena client, AthenaOptions options, PatientCalls patient, TimeProvider time, ILogger logger)
{
    public const string Start = "StartQueryExecution";
    public const string Describe = "GetQueryExecution";
    public const string Read = "GetQueryResults";
    public const string Stop = "StopQueryExecution";

    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(10);

    /// <summary>The id of the query that the request started, now or before.</summary>
    /// <param name="request">The request.</param>
    /// <param name="running">Learns of the query.</param>
    /// <param name="call">Gives up a call on its way: its query would run on, and nobody would know which to stop, so it is not cancelled with the waiting.</param>
    /// <param name="waiting">Ends the waiting for Athena to take it.</param>
    public async Task<string> StartAsync(StartQueryExecutionRequest request, RunningQuery running, CancellationToken call, CancellationToken waiting)
    {
        var answer = await CallAsync(Start, () => running.StartAsync(() => client.StartQueryExecutionAsync(request, call)), waiting);
        var id = answer.QueryExecutionId is { Length: > 0 } named ? named : throw new EngineFailedException("Athena started the statement and named no query.");
        running.Named(id);
        return id;
    }

    public async Task<QueryExecution> DescribeAsync(string queryId, CancellationToken cancellationToken)
    {
        var request = new GetQueryExecutionRequest { QueryExecutionId = queryId };
        var answer = await CallAsync(Describe, () => client.GetQueryExecutionAsync(request, cancellationToken), cancellationToken);
        return answer.QueryExecution ?? throw new EngineFailedException($"Athena described no query under {ServiceWords.Clean(queryId, 128)}.");
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
            await CallAsync(Stop, () => client.StopQueryExecutionAsync(request, patience.Token), patience.Token);
        }
        catch (Exception fault)
        {
            LogNotStopped(logger, fault, queryId);
        }
    }

    private Task<T> CallAsync<T>(string operation, Func<Task<T>> call, CancellationToken cancellationToken) =>
        patient.CallAsync(operation, call, fault => AthenaFaults.Explain(fault, operation, options), cancellationToken);

    [LoggerMessage(4202, LogLevel.Warning, "The query {QueryId} in Athena could not be stopped; it ends by itself.", EventName = "AthenaQueryNotStopped")]
    private static partial void LogNotStopped(ILogger logger, Exception fault, string queryId);
}
