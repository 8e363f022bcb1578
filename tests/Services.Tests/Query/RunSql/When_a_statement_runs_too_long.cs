using System.Diagnostics;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RunSql;

namespace Ccar.Messaging.Services.Tests.Query.RunSql;

[Collection(nameof(Alone))]
public sealed class When_a_statement_runs_too_long(LargeSnapshot large) : IClassFixture<LargeSnapshot>
{
    private readonly SnapshotFolder _folder = large.Folder;
    private readonly SelectedPartition _large = large.Partition;

    [Fact]
    public async Task The_caller_stops_it()
    {
        using var engine = _folder.Engine();
        using var stop = new CancellationTokenSource();
        await engine.RunAsync(SnapshotFolder.Query(Attributes.Of(AggregationFunction.Count, "*"), [_large]), CancellationToken.None);

        // The database is warm: a tenth of a second is enough to begin, and by far not enough to end, unless the machine held this test back meanwhile.
        var running = engine.RunAsync(Slow(), stop.Token);
        for (var left = 5; left > 0 && await EndsWithinAsync(running, TimeSpan.FromMilliseconds(100)); left--)
        {
            running = engine.RunAsync(Slow(), stop.Token);
        }

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    private static async Task<bool> EndsWithinAsync(Task running, TimeSpan time)
    {
        await Task.Delay(time, CancellationToken.None);
        return running.IsCompleted;
    }

    [Fact]
    public async Task Its_deadline_stops_it_and_says_so()
    {
        using var engine = _folder.Engine();
        var clock = Stopwatch.StartNew();

        var failure = await Assert.ThrowsAsync<EngineTimeoutException>(
            () => engine.RunAsync(Slow() with { Deadline = DateTimeOffset.UtcNow.AddMilliseconds(60) }, CancellationToken.None));

        Assert.Contains("deadline", failure.Message, StringComparison.Ordinal);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"It took {clock.Elapsed}.");
    }

    [Fact]
    public async Task A_deadline_already_passed_never_starts_it()
    {
        using var engine = _folder.Engine();

        await Assert.ThrowsAsync<EngineTimeoutException>(() => engine.RunAsync(Slow() with { Deadline = DateTimeOffset.UtcNow.AddSeconds(-1) }, CancellationToken.None));
    }

    [Fact]
    public async Task The_engine_works_after_a_stop()
    {
        using var engine = _folder.Engine();
        await Assert.ThrowsAsync<EngineTimeoutException>(() => engine.RunAsync(Slow() with { Deadline = DateTimeOffset.UtcNow.AddMilliseconds(50) }, CancellationToken.None));

        var result = await engine.RunAsync(SnapshotFolder.Query(Attributes.Of(AggregationFunction.Count, "*"), [_large]), CancellationToken.None);

        Assert.Equal((decimal)LargeSnapshot.Rows, result.Table.Rows.Single().Values[0]);
    }

    [Fact]
    public async Task Too_many_rows_are_refused()
    {
        using var engine = _folder.Engine(new RunSqlOptions { MaxRows = 3 });
        var byPeriod = Attributes.Of(AggregationFunction.Count, "*") with { GroupByAttributes = ["period_id"] };

        var failure = await Assert.ThrowsAsync<TooManyRowsException>(() => engine.RunAsync(SnapshotFolder.Query(byPeriod, [_large]), CancellationToken.None));

        Assert.Contains("more than 3 rows", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Memory_is_limited_and_nothing_spills()
    {
        using var engine = _folder.Engine(new RunSqlOptions { MemoryLimitMegabytes = 64 });

        var failure = await Assert.ThrowsAsync<EngineFailedException>(() => engine.RunAsync(Slow(), CancellationToken.None));

        Assert.Contains("Out of Memory", failure.Message, StringComparison.Ordinal);
    }

    private EngineQuery Slow() =>
        SnapshotFolder.Query(Attributes.Of(AggregationFunction.CountDistinct, "level_2") with { GroupByAttributes = ["business", "period_id"] }, [_large]);
}
