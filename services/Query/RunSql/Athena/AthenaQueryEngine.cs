using Ccar.Messaging.Hosting;
using Ccar.Messaging.Query.BuildSql;
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

    private readonly SnapshotSizes _sizes;
    private readonly RunSqlOptions _limits;
    private readonly AthenaOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly StartRequests _requests;
    private readonly AthenaCalls _calls;
    private readonly QueryWatch _watch;
    private readonly FinishedQueries _finished;
    private readonly LeftQuery _left;

    /// <summary>Puts its parts together.</summary>
    public AthenaQueryEngine(
        AthenaClients clients, SnapshotSizes sizes, AthenaSettings settings, TimeProvider time, CcarTelemetry telemetry, ILogger<AthenaQueryEngine> logger)
    {
        (_sizes, _limits, _options, _time, _logger) = (sizes, settings.Limits, settings.Athena, time, logger);
        var patient = new PatientCalls(time, telemetry, logger);
        var silent = new SilentPartitions(new RegisteredPartitions(clients.Glue, settings, sizes, patient), _options);
        _requests = new StartRequests(_options, settings.Database);
        _calls = new AthenaCalls(clients.Athena, _options, patient, time, logger);
        _watch = new QueryWatch(_calls, _options, time);
        _finished = new FinishedQueries(new AthenaResults(_calls, _limits.MaxRows), silent, telemetry, logger);
        _left = new LeftQuery(_calls, _requests, _finished, time, logger);
    }

    /// <inheritdoc/>
    public async Task<EngineResult> RunAsync(EngineQuery query, CancellationToken cancellationToken)
    {
        var running = new RunningQuery();
        var columns = RenderedShape.Check(query.Sql, SqlBuilder.VersionsTable(query.Table));
        try
        {
            return await RunAsync(query, columns, running, cancellationToken);
        }
        catch (Exception) when (running.MayRun && !cancellationToken.IsCancellationRequested)
        {
            await StopAsync(query, columns, running);
            throw;
        }
    }

    /// <summary>Stops the query that a worker may have left running for a question whose deadline has passed.</summary>
    public Task StopLeftAsync(EngineQuery query, CancellationToken cancellationToken) =>
        _left.StopAsync(new QueryToRun(query, RenderedShape.Check(query.Sql, SqlBuilder.VersionsTable(query.Table)), long.MaxValue), cancellationToken);

    private async Task<EngineResult> RunAsync(EngineQuery query, RenderedColumns columns, RunningQuery running, CancellationToken cancellationToken)
    {
        while (true)
        {
            using var limit = new QueryTimeLimit(query.Deadline, _limits, _time, cancellationToken);
            limit.ThrowIfOver();
            try
            {
                var held = await _sizes.SumAsync(query.Table, query.Selection, limit.Token);
                return await TryAsync(new QueryToRun(query, columns, held), running, limit);
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

    private async Task<EngineResult> TryAsync(QueryToRun asked, RunningQuery running, QueryTimeLimit limit)
    {
        for (var attempt = Attempt.First; ;)
        {
            try
            {
                return await RunAsync(asked, attempt, running, limit);
            }
            catch (AttemptLostException lost) when (attempt.IsLast)
            {
                throw new EngineFailedException($"Athena was asked {Attempt.Most} times and came to no result. {lost.Message}", lost);
            }
            catch (AttemptLostException lost)
            {
                LogAttemptLost(_logger, attempt.Number, asked.Query.QuestionId, lost.Message);
                attempt = attempt.After(lost);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(_options.MaxPollMilliseconds), _time, limit.Token);
        }
    }

    private async Task<EngineResult> RunAsync(QueryToRun asked, Attempt attempt, RunningQuery running, QueryTimeLimit limit)
    {
        var queryId = await _calls.StartAsync(_requests.For(asked.Query, attempt), running, limit.Caller, limit.Token);
        var execution = await _watch.WaitAsync(running, queryId, limit);
        return await _finished.ReadAsync(asked, attempt, queryId, execution, limit.Token);
    }

    private Task StopAsync(EngineQuery query, RenderedColumns columns, RunningQuery running) => running.Id is { } id
        ? _calls.StopAsync(id)
        : _left.StopAsync(new QueryToRun(query, columns, long.MaxValue), CancellationToken.None);

    [LoggerMessage(4203, LogLevel.Warning, "Attempt {Attempt} at question {QuestionId} came to nothing: {Reason}", EventName = "AthenaAttemptLost")]
    private static partial void LogAttemptLost(ILogger logger, int attempt, Guid questionId, string reason);
}
