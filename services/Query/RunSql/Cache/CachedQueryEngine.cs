using System.Collections.Concurrent;
using Ccar.Messaging.Query.BuildSql;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>
/// Gives the rows of a statement that ran before, or is running for another question, and asks the engine for all others. Failures are not kept, and a
/// question never fails by another one's deadline or cancellation: where the query it waited for comes to nothing, it runs its own.
/// </summary>
internal sealed class CachedQueryEngine(IQueryEngine engine, string place, RowsCache cache, RunSqlOptions limits, TimeProvider time) : IQueryEngine
{
    private readonly ConcurrentDictionary<string, Task<EngineResult?>> _running = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task<EngineResult> RunAsync(EngineQuery query, CancellationToken cancellationToken)
    {
        var columns = RenderedShape.Check(query.Sql, SqlBuilder.VersionsTable(query.Table));
        var key = RowsCache.KeyOf(place, query.Sql);
        return await cache.FindAsync(key, columns, cancellationToken) ?? await JoinAsync(key, query, cancellationToken);
    }

    private async Task<EngineResult> JoinAsync(string key, EngineQuery query, CancellationToken cancellationToken)
    {
        var own = new TaskCompletionSource<EngineResult?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = _running.GetOrAdd(key, own.Task);
        return running == own.Task
            ? await LeadAsync(key, query, own, cancellationToken)
            : await FollowAsync(running, query, cancellationToken) ?? await RunAsync(key, query, cancellationToken);
    }

    private async Task<EngineResult> LeadAsync(string key, EngineQuery query, TaskCompletionSource<EngineResult?> own, CancellationToken cancellationToken)
    {
        try
        {
            var result = await RunAsync(key, query, cancellationToken);
            own.SetResult(result);
            return result;
        }
        finally
        {
            _running.TryRemove(key, out _);
            own.TrySetResult(null);
        }
    }

    private async Task<EngineResult?> FollowAsync(Task<EngineResult?> running, EngineQuery query, CancellationToken cancellationToken)
    {
        using var limit = new QueryTimeLimit(query.Deadline, limits, time, cancellationToken);
        try
        {
            return await running.WaitAsync(limit.Token) is { MayLackRows: false } result ? result with { BytesScanned = 0, CacheHit = true, Warnings = [] } : null;
        }
        catch (OperationCanceledException) when (limit.IsOver)
        {
            limit.ThrowIfOver();
            throw;
        }
    }

    private async Task<EngineResult> RunAsync(string key, EngineQuery query, CancellationToken cancellationToken)
    {
        var result = await engine.RunAsync(query, cancellationToken);
        if (!result.MayLackRows)
        {
            await cache.KeepAsync(key, result);
        }

        return result;
    }
}
