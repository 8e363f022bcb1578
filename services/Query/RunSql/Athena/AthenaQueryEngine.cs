using Amazon.Athena.Model;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Query.BuildSql;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>
/// Amazon Athena, over the tables that Ingest keeps in Glue. A query outlives the worker that started it: the next one that gets the message finds it by its
/// token, reads how its attempts ended, and goes on from there, so that a statement is started at most three times for a question.
/// </summary>
public sealed partial class AthenaQueryEngine : IQueryEngine
{
    /// <summary>The engine's name on receipts.</summary>
    public const string Name = "athena";

    /// <summary>How often a statement is started for a question at most.</summary>
    internal const int MostAttempts = 3;

    private readonly SnapshotSizes _sizes;
    private readonly RunSqlOptions _limits;
    private readonly AthenaOptions _options;
    private readonly TimeProvider _time;
    private readonly CcarTelemetry _telemetry;
    private readonly ILogger _logger;
    private readonly StartRequests _requests;
    private readonly AthenaCalls _calls;
    private readonly QueryWatch _watch;
    private readonly AthenaResults _results;
    private readonly RegisteredPartitions _registered;
    private readonly LeftQuery _left;

    /// <summary>Puts its parts together.</summary>
    public AthenaQueryEngine(
        AthenaClients clients, SnapshotSizes sizes, AthenaSettings settings, TimeProvider time, CcarTelemetry telemetry, ILogger<AthenaQueryEngine> logger)
    {
        (_sizes, _limits, _options, _time, _telemetry, _logger) = (sizes, settings.Limits, settings.Athena, time, telemetry, logger);
        var patient = new PatientCalls(time, telemetry, logger);
        _requests = new StartRequests(_options, settings.Database);
        _calls = new AthenaCalls(clients.Athena, _options, patient, time, logger);
        _watch = new QueryWatch(_calls, _options, time);
        _results = new AthenaResults(_calls, _limits.MaxRows);
        _registered = new RegisteredPartitions(clients.Glue, settings, sizes, patient);
        _left = new LeftQuery(_calls, _requests, time, logger);
    }

    /// <inheritdoc/>
    public async Task<EngineResult> RunAsync(EngineQuery query, CancellationToken cancellationToken)
    {
        var columns = RenderedShape.Check(query.Sql, SqlBuilder.VersionsTable(query.Table));
        while (true)
        {
            using var limit = new QueryTimeLimit(query.Deadline, _limits, _time, cancellationToken);
            limit.ThrowIfOver();
            try
            {
                var held = await _sizes.SumAsync(query.Table, query.Selection, limit.Token);
                return await TryAsync(query, columns, held, limit);
            }
            catch (OperationCanceledException wait) when (limit.IsOver && (cancellationToken.IsCancellationRequested || limit.IsEnd(wait)))
            {
                limit.ThrowIfOver();
                throw;
            }
            catch (OperationCanceledException wait) when (wait.InnerException is EngineUnavailableException)
            {
                // Athena is away: what it runs is found again by its token when it is back.
            }
        }
    }

    /// <summary>Stops the query that a worker may have left running for a question whose deadline has passed.</summary>
    public Task StopLeftAsync(EngineQuery query, CancellationToken cancellationToken)
    {
        RenderedShape.Check(query.Sql, SqlBuilder.VersionsTable(query.Table));
        return _left.StopAsync(query, cancellationToken);
    }

    private async Task<EngineResult> TryAsync(EngineQuery query, RenderedColumns columns, long held, QueryTimeLimit limit)
    {
        for (var attempt = 1; attempt < MostAttempts; attempt++)
        {
            try
            {
                return await RunAsync(query, attempt, columns, held, limit);
            }
            catch (AttemptLostException lost)
            {
                LogAttemptLost(_logger, attempt, query.QuestionId, lost.Message);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(_options.MaxPollMilliseconds), _time, limit.Token);
        }

        return await RunLastAsync(query, columns, held, limit);
    }

    private async Task<EngineResult> RunLastAsync(EngineQuery query, RenderedColumns columns, long held, QueryTimeLimit limit)
    {
        try
        {
            return await RunAsync(query, MostAttempts, columns, held, limit);
        }
        catch (AttemptLostException lost)
        {
            throw new EngineFailedException($"Athena was asked {MostAttempts} times and came to no result. {lost.Message}", lost);
        }
    }

    private async Task<EngineResult> RunAsync(EngineQuery query, int attempt, RenderedColumns columns, long held, QueryTimeLimit limit)
    {
        var queryId = await _calls.StartAsync(_requests.For(query, attempt), limit.Caller, limit.Token);
        var execution = await _watch.WaitAsync(queryId, limit);
        QueryEnd.RequireResult(execution, queryId);
        var table = await _results.ReadAsync(queryId, columns, query.Selection, limit.Token);
        var result = Describe(execution, queryId, table, held);
        return await RequireCompleteAsync(query, result, limit);
    }

    private async Task<EngineResult> RequireCompleteAsync(EngineQuery query, EngineResult result, QueryTimeLimit limit)
    {
        var silent = PartitionsWithoutRows.In(result.Table, query.Selection);
        if (silent.Count > 0 && !_registered.CanBeAsked)
        {
            return result with { Warnings = [.. result.Warnings, $"No row came of {silent[0]}; whether the catalogue '{_options.Catalog}' has it was not looked at."] };
        }

        await _registered.RequireAsync(query.Table, silent, limit.Token);

        // A result that Athena kept may be from before the partition was put right.
        if (silent.Count > 0 && result.CacheHit)
        {
            throw new AttemptLostException($"Athena gave a kept result (query {result.QueryId}), which has no row of {silent[0]}; it is to read anew.");
        }

        return result;
    }

    private EngineResult Describe(QueryExecution execution, string queryId, ResultTable table, long held)
    {
        var read = execution.Statistics?.DataScannedInBytes;
        return new EngineResult
        {
            Table = table,
            Engine = Name,
            QueryId = queryId,
            BytesScanned = read,
            CacheHit = execution.Statistics?.ResultReuseInformation?.ReusedPreviousResult == true,
            Warnings = read > held ? [Overread(queryId, read.Value, held)] : [],
        };
    }

    // The join with the data versions keeps the figures right; reading more only costs, and shows that partitions were not left out while planning.
    private string Overread(string queryId, long read, long held)
    {
        _telemetry.EngineOverread.Add(1);
        LogOverread(_logger, queryId, read, held);
        return $"Athena read {read} bytes; the selected snapshots hold {held}: partition pruning may not have worked.";
    }

    [LoggerMessage(4203, LogLevel.Warning, "Attempt {Attempt} at question {QuestionId} came to nothing: {Reason}", EventName = "AthenaAttemptLost")]
    private static partial void LogAttemptLost(ILogger logger, int attempt, Guid questionId, string reason);

    [LoggerMessage(
        4204, LogLevel.Warning, "The query {QueryId} read {Read} bytes, and the selected snapshots hold {Held}: partition pruning may not have worked.",
        EventName = "AthenaOverread")]
    private static partial void LogOverread(ILogger logger, string queryId, long read, long held);
}
