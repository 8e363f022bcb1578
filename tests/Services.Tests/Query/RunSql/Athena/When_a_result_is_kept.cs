using System.Collections.Concurrent;
using Ccar.Messaging.Query.RunSql;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ccar.Messaging.Services.Tests.Query.RunSql;

public sealed class When_a_result_is_kept : IDisposable
{
    private readonly ServiceProvider _services = Services().BuildServiceProvider();
    private readonly ImpatientTime _time = new();
    private readonly RunSqlOptions _limits = new() { TimeLimitSeconds = 900 };

    public void Dispose() => _services.Dispose();

    [Fact]
    public async Task The_next_question_with_the_same_statement_gets_it_and_the_id_of_its_query()
    {
        var engine = new CountingEngine();
        var cached = Cached(engine);
        var first = await cached.RunAsync(Query(), default);

        var second = await cached.RunAsync(Query(), default);

        Assert.Equal((1, "query-1", "query-1"), (engine.Runs, first.QueryId, second.QueryId));
        Assert.Equal((false, true, 500L, 0L), (first.CacheHit, second.CacheHit, first.BytesScanned, second.BytesScanned));
        Assert.Equal("5.00", second.Table.Rows.Single().Values[0]?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((1, 0), (first.Warnings.Count, second.Warnings.Count));
    }

    [Fact]
    public async Task Another_selection_another_place_or_another_statement_does_not()
    {
        var engine = new CountingEngine();
        await Cached(engine).RunAsync(Query(), default);

        await Cached(engine).RunAsync(Query("run002"), default);
        await Cached(engine, place: "athena other_db").RunAsync(Query(), default);
        await Cached(engine).RunAsync(SnapshotFolder.Query(Attributes.Total("business"), Attributes.Runs("run001")), default);
        await Cached(engine).RunAsync(SnapshotFolder.Query(Attributes.Total(), [Attributes.Partition("run001") with { DataVersion = "9a1e" }]), default);

        Assert.Equal(5, engine.Runs);
    }

    [Fact]
    public async Task A_failure_is_not_kept()
    {
        var engine = new CountingEngine { Failures = new([new EngineFailedException("no")]) };
        var cached = Cached(engine);
        await Assert.ThrowsAsync<EngineFailedException>(() => cached.RunAsync(Query(), default));

        Assert.False((await cached.RunAsync(Query(), default)).CacheHit);
    }

    [Fact]
    public async Task Rows_of_which_some_may_lack_are_not_kept()
    {
        var engine = new CountingEngine { MayLackRows = true };
        var cached = Cached(engine);
        await cached.RunAsync(Query(), default);

        Assert.False((await cached.RunAsync(Query(), default)).CacheHit);
    }

    [Fact]
    public async Task Rows_of_which_some_may_lack_are_given_to_nobody_who_waits_for_them()
    {
        var engine = new CountingEngine { MayLackRows = true, Gate = new TaskCompletionSource() };
        var cached = Cached(engine);
        Task<EngineResult>[] both = [cached.RunAsync(Query(), default), cached.RunAsync(Query(), default)];
        engine.Gate.SetResult();

        Assert.All(await Task.WhenAll(both), result => Assert.Equal((false, 1), (result.CacheHit, result.Warnings.Count)));
    }

    [Fact]
    public async Task A_statement_of_another_shape_is_refused_as_the_engine_would()
    {
        var engine = new CountingEngine();

        await Assert.ThrowsAsync<SqlRejectedException>(() => Cached(engine).RunAsync(SnapshotFolder.Query("SELECT 1", Attributes.Runs("run001")), default));

        Assert.Equal(0, engine.Runs);
    }

    [Fact]
    public async Task One_that_is_too_large_is_not()
    {
        var engine = new CountingEngine { Rows = 2_000 };
        var cached = Cached(engine, new ResultCacheOptions { MaximumBytes = 10_000 });

        await cached.RunAsync(Query(), default);
        await cached.RunAsync(Query(), default);

        Assert.Equal(2, engine.Runs);
    }

    [Fact]
    public async Task Questions_that_come_while_it_is_made_wait_for_it()
    {
        var engine = new CountingEngine { Gate = new() };
        var cached = Cached(engine);
        var first = cached.RunAsync(Query(), default);
        await engine.Entered(1);
        var others = Enumerable.Range(0, 5).Select(_ => cached.RunAsync(Query(), default)).ToList();

        engine.Gate.SetResult();
        var results = await Task.WhenAll(others);

        Assert.False((await first).CacheHit);
        Assert.All(results, result => Assert.Equal((true, "query-1", 0L), (result.CacheHit, result.QueryId, result.BytesScanned)));
        Assert.Equal(1, engine.Runs);
    }

    [Fact]
    public async Task A_question_whose_deadline_passes_fails_no_other()
    {
        var engine = new CountingEngine { Gate = new(), Failures = new([new EngineTimeoutException("The question's deadline passed.")]) };
        var cached = Cached(engine);
        var first = cached.RunAsync(Query(), default);
        await engine.Entered(1);
        var second = cached.RunAsync(Query(), default);

        engine.Gate.SetResult();

        await Assert.ThrowsAsync<EngineTimeoutException>(() => first);
        Assert.Equal(("query-2", false), ((await second).QueryId, (await second).CacheHit));
    }

    [Fact]
    public async Task A_question_that_is_cancelled_fails_no_other()
    {
        var engine = new CountingEngine { Gate = new() };
        var cached = Cached(engine);
        using var host = new CancellationTokenSource();
        var first = cached.RunAsync(Query(), host.Token);
        await engine.Entered(1);
        var second = cached.RunAsync(Query(), default);

        await host.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        engine.Gate.SetResult();

        Assert.Equal("query-2", (await second).QueryId);
    }

    [Fact]
    public async Task Who_waits_for_it_keeps_the_own_deadline()
    {
        var engine = new CountingEngine { Gate = new() };
        var cached = Cached(engine);
        var first = cached.RunAsync(Query(), default);
        await engine.Entered(1);
        var second = cached.RunAsync(Query() with { Deadline = _time.GetUtcNow().AddSeconds(10) }, default);

        _time.Advance(TimeSpan.FromSeconds(11));

        await Assert.ThrowsAsync<EngineTimeoutException>(() => second);
        engine.Gate.SetResult();
        Assert.Equal("query-1", (await first).QueryId);
    }

    [Fact]
    public async Task Another_process_finds_it_where_there_is_a_store_for_both()
    {
        var shared = new SharedStore();
        await using var one = Services().AddSingleton<IDistributedCache>(shared).BuildServiceProvider();
        await using var other = Services().AddSingleton<IDistributedCache>(shared).BuildServiceProvider();
        var engine = new CountingEngine();
        await Cached(engine, services: one).RunAsync(Query(), default);

        var found = await Cached(engine, services: other).RunAsync(Query(), default);

        Assert.Equal((1, true), (engine.Runs, found.CacheHit));
    }

    [Fact]
    public async Task Content_that_is_not_of_the_statements_columns_is_not_used()
    {
        var wrong = CachedRows.Write(new EngineResult { Engine = "athena", Table = new ResultTable(["run_id"], ["max_balance"], []) });
        foreach (var content in (byte[][])[wrong, "null"u8.ToArray(), "{}"u8.ToArray(), "not JSON"u8.ToArray()])
        {
            var engine = new CountingEngine();
            await _services.GetRequiredService<HybridCache>().SetAsync(RowsCache.KeyOf("athena ccar_db", Query().Sql), content);

            Assert.False((await Cached(engine).RunAsync(Query(), default)).CacheHit);
        }
    }

    [Fact]
    public async Task A_store_that_fails_costs_no_question()
    {
        await using var services = Services().AddSingleton<IDistributedCache>(new SharedStore { IsBroken = true }).BuildServiceProvider();

        Assert.Equal("query-1", (await Cached(new CountingEngine(), services: services).RunAsync(Query(), default)).QueryId);
    }

    private static ServiceCollection Services()
    {
        var services = new ServiceCollection();
        services.AddHybridCache();
        return services;
    }

    private EngineQuery Query(string run = "run001") => SnapshotFolder.Query(Attributes.Total(), Attributes.Runs(run)) with { Deadline = _time.GetUtcNow().AddMinutes(2) };

    private CachedQueryEngine Cached(IQueryEngine engine, ResultCacheOptions? options = null, string place = "athena ccar_db", IServiceProvider? services = null)
    {
        var cache = new RowsCache((services ?? _services).GetRequiredService<HybridCache>(), options ?? new ResultCacheOptions(), NullLogger.Instance);
        return new CachedQueryEngine(engine, place, cache, _limits, _time);
    }

    private sealed class CountingEngine : IQueryEngine
    {
        private int _runs;

        private SemaphoreSlim Begun { get; } = new(0);

        public int Runs => _runs;

        public int Rows { get; init; } = 1;

        public bool MayLackRows { get; init; }

        public TaskCompletionSource? Gate { get; init; }

        public ConcurrentQueue<Exception> Failures { get; init; } = new();

        public async Task Entered(int times)
        {
            for (var i = 0; i < times; i++)
            {
                await Begun.WaitAsync();
            }
        }

        public async Task<EngineResult> RunAsync(EngineQuery query, CancellationToken cancellationToken)
        {
            var columns = RenderedShape.Check(query.Sql, "bs_consolidated_versions");
            var run = Interlocked.Increment(ref _runs);
            Begun.Release();
            await (Gate?.Task ?? Task.CompletedTask).WaitAsync(cancellationToken);
            return Failures.TryDequeue(out var failure)
                ? throw failure
                : new EngineResult
                {
                    Engine = "athena",
                    QueryId = $"query-{run}",
                    BytesScanned = 500,
                    MayLackRows = MayLackRows,
                    Warnings = ["read more"],
                    Table = new ResultTable(columns.Keys, columns.Values, [.. Enumerable.Repeat(new ResultRow([.. columns.Keys], [5.00m]), Rows)]),
                };
        }
    }

    private sealed class SharedStore : IDistributedCache
    {
        private readonly ConcurrentDictionary<string, byte[]> _kept = new();

        public bool IsBroken { get; init; }

        public byte[]? Get(string key) => IsBroken ? throw new IOException("away") : _kept.GetValueOrDefault(key);

        public Task<byte[]?> GetAsync(string key, CancellationToken token = default) => Task.FromResult(Get(key));

        public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => _kept[key] = IsBroken ? throw new IOException("away") : value;

        public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
        {
            Set(key, value, options);
            return Task.CompletedTask;
        }

        public void Refresh(string key)
        {
        }

        public Task RefreshAsync(string key, CancellationToken token = default) => Task.CompletedTask;

        public void Remove(string key) => _kept.TryRemove(key, out _);

        public Task RemoveAsync(string key, CancellationToken token = default)
        {
            Remove(key);
            return Task.CompletedTask;
        }
    }
}
