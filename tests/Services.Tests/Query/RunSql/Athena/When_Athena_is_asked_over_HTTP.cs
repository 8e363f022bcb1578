using System.Globalization;
using Ccar.Messaging.AwsDouble.Athena;
using Ccar.Messaging.AwsDouble.Models;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RunSql;

namespace Ccar.Messaging.Services.Tests.Query.RunSql;

/// <summary>The engine and the thin client against a double that checks every request by the official model and really runs the statements.</summary>
public sealed class When_Athena_is_asked_over_HTTP : IAsyncLifetime
{
    private Lake? _lake;

    private Lake Lake => _lake ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync() => _lake = OfficialModels.WhyMissing is null ? await Lake.StartAsync() : null;

    public Task DisposeAsync() => _lake is null ? Task.CompletedTask : _lake.DisposeAsync().AsTask();

    [ModelFact]
    public async Task Each_selected_run_has_its_figure_and_only_its_bytes_are_read()
    {
        SelectedPartition[] selection = [await Lake.AddAsync("run001", 2305329.38m), await Lake.AddAsync("run002", -0.10m)];
        await Lake.AddAsync("run003", 999m);

        var result = await RunAsync(SnapshotFolder.Query(Attributes.Total(), selection));

        Assert.Equal([("run001", "2305329.38"), ("run002", "-0.10")], result.Table.Rows.Select(row => (row.Keys[0], Text(row.Values[0]))).Order());
        Assert.Equal(selection.Sum(Lake.SizeOf), result.BytesScanned);
        Assert.Empty(result.Warnings);
        Assert.Empty(Lake.Server.Calls.Faulty);
    }

    [ModelFact]
    public async Task A_run_whose_partition_was_removed_is_not_left_out_in_silence()
    {
        SelectedPartition[] selection = [await Lake.AddAsync("run001", 2305329.38m), await Lake.SnapshotAsync("run002", -0.10m)];

        var failure = await Assert.ThrowsAsync<EngineFailedException>(() => RunAsync(SnapshotFolder.Query(Attributes.Total(), selection)));

        Assert.Contains("/run002/", failure.Message, StringComparison.Ordinal);
        Assert.Contains("is missing", failure.Message, StringComparison.Ordinal);
        Assert.Empty(Lake.Server.Calls.Faulty);
    }

    [ModelFact]
    public async Task A_run_that_has_no_matching_row_is_told_from_a_missing_one()
    {
        SelectedPartition[] selection = [await Lake.AddAsync("run001", 2305329.38m), await Lake.AddAsync("run002", "SELECT '1999Q1' AS period_id, 'X' AS business, 'Y' AS level_2, CAST('1' AS DECIMAL(38,2)) AS balance")];

        var result = await RunAsync(SnapshotFolder.Query(Attributes.Total(), selection));

        // Registered seconds before, so that it is read anew once all have been seen.
        Assert.Equal(["run001"], result.Table.Rows.Select(row => row.Keys[0]));
        Assert.Equal((2, 3), (Lake.Server.Athena.Statements.Count, Lake.Server.Calls.Count("glue", "GetPartition")));
    }

    [ModelFact]
    public async Task NULL_and_38_digits_come_back_as_they_are()
    {
        var partition = await Lake.AddAsync("run001", """
            SELECT '2023Q4' AS period_id, business, 'U10000000' AS level_2, CAST(balance AS DECIMAL(38,2)) AS balance
            FROM (VALUES ('A', NULL), ('B', '792281625142643375935439503.35'), ('run_id', '0.00'), ('', '-1')) AS rows (business, balance)
            """);
        var attributes = Attributes.Of(AggregationFunction.Sum, "balance") with { GroupByAttributes = ["business"] };

        var result = await RunAsync(SnapshotFolder.Query(attributes, [partition]));

        Assert.Equal([("", "-1.00"), ("A", null), ("B", "792281625142643375935439503.35"), ("run_id", "0.00")], result.Table.Rows.Select(row => (row.Keys[1], Text(row.Values[0]))).OrderBy(row => row.Item1, StringComparer.Ordinal));
    }

    [ModelFact]
    public async Task All_pages_are_read()
    {
        var partition = await Lake.AddAsync("run001", "SELECT '2023Q4' AS period_id, 'business ' || i AS business, 'L' AS level_2, CAST(i AS DECIMAL(38,2)) AS balance FROM range(2500) AS t (i)");
        var attributes = Attributes.Of(AggregationFunction.Avg, "balance") with { GroupByAttributes = ["business"] };

        var result = await RunAsync(SnapshotFolder.Query(attributes, [partition]));

        Assert.Equal((2500, 2500m * 2499 / 2, 2500m), (result.Table.Rows.Count, result.Table.Rows.Sum(row => row.Values[0]), result.Table.Rows.Sum(row => row.Values[1])));
        Assert.Equal(3, Lake.Server.Calls.Count("athena", "GetQueryResults"));
    }

    [ModelFact]
    public async Task A_worker_that_stops_leaves_the_query_to_the_next_one()
    {
        var query = SnapshotFolder.Query(Attributes.Total(), [await Lake.AddAsync("run001", 1.50m)]);
        var (begun, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        Lake.Server.Athena.WhileRunning = (_, stopping) =>
        {
            begun.TrySetResult();
            return go.Task.WaitAsync(stopping);
        };
        using var host = new CancellationTokenSource();
        var first = Lake.Engine.RunAsync(query, host.Token);
        await begun.Task;
        await host.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        go.SetResult();

        var result = await RunAsync(query);

        Assert.Equal(1.50m, result.Table.Rows.Single().Values[0]);
        Assert.Single(Lake.Server.Athena.Statements);
        Assert.Equal(0, Lake.Server.Calls.Count("athena", "StopQueryExecution"));
    }

    [ModelFact]
    public async Task The_deadline_stops_the_query()
    {
        var query = SnapshotFolder.Query(Attributes.Total(), [await Lake.AddAsync("run001", 1.50m)]);
        Lake.Server.Athena.RunDelay = TimeSpan.FromMinutes(10);

        await Assert.ThrowsAsync<EngineTimeoutException>(() => RunAsync(query with { Deadline = DateTimeOffset.UtcNow.AddSeconds(2) }));

        Assert.Equal(1, Lake.Server.Calls.Count("athena", "StopQueryExecution"));
    }

    [ModelFact]
    public async Task A_failed_query_is_started_anew_at_most_three_times()
    {
        var query = SnapshotFolder.Query(Attributes.Total(), [await Lake.AddAsync("run001", 1.50m)]);
        for (var i = 0; i < 5; i++)
        {
            Lake.Server.Athena.FailNext(new QueryFailure("a node went away", 1, 100, Retryable: true));
        }

        var failure = await Assert.ThrowsAsync<EngineFailedException>(() => RunAsync(query));
        await Assert.ThrowsAsync<EngineFailedException>(() => RunAsync(query));

        Assert.StartsWith("Athena was asked 3 times", failure.Message, StringComparison.Ordinal);
        Assert.Equal(3, Lake.Server.Athena.Statements.Count);
    }

    [ModelFact]
    public async Task Throttling_and_expired_credentials_are_waited_out()
    {
        var query = SnapshotFolder.Query(Attributes.Total(), [await Lake.AddAsync("run001", 1.50m)]);
        Lake.Server.Faults.ExpireToken("athena", "GetQueryExecution");
        Lake.Server.Faults.Throttle("athena", "StartQueryExecution");
        Lake.Server.Faults.Throttle("athena", "GetQueryResults");

        var result = await RunAsync(query);

        Assert.Equal(1.50m, result.Table.Rows.Single().Values[0]);
        Assert.Single(Lake.Server.Athena.Statements);
    }

    [ModelFact]
    public async Task The_same_statement_of_another_question_is_reused()
    {
        var query = SnapshotFolder.Query(Attributes.Total(), [await Lake.AddAsync("run001", 1.50m)]);
        await RunAsync(query);

        var result = await RunAsync(query with { QuestionId = Guid.NewGuid() });

        Assert.Equal((true, 0L, 1.50m), (result.CacheHit, result.BytesScanned, result.Table.Rows.Single().Values[0]));
    }

    private Task<EngineResult> RunAsync(EngineQuery query) => Lake.Engine.RunAsync(query, CancellationToken.None);

    private static string? Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);
}
