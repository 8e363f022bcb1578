using Ccar.Messaging.Query.RunSql;

namespace Ccar.Messaging.Services.Tests.Query.RunSql;

public sealed class When_a_worker_leaves_a_query_in_Athena : AthenaSituation
{
    [Fact]
    public async Task A_host_that_stops_lets_it_run_and_the_next_one_finds_it()
    {
        using var athena = new ScriptedAthena(new ScriptedQuery(ScriptedQuery.Running, ScriptedQuery.Running, ScriptedQuery.Succeeded) { Pages = [Pages.Totals(("run001", "1.50"))] });
        using var host = new CancellationTokenSource();
        athena.Before = (operation, _) => operation == "GetQueryExecution" ? host.CancelAsync() : Task.CompletedTask;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Engine(athena).RunAsync(Query(), host.Token));
        athena.Before = null;

        var result = await RunAsync(athena);

        Assert.Equal((1.50m, "query-1"), (result.Table.Rows.Single().Values[0], result.QueryId));
        Assert.Equal(1, athena.Started);
        Assert.Single(athena.Starts.Select(start => start.ClientRequestToken).Distinct());
        Assert.DoesNotContain("StopQueryExecution", athena.Calls);
    }

    [Fact]
    public async Task Two_workers_with_the_same_message_share_it()
    {
        using var athena = new ScriptedAthena(new ScriptedQuery([.. Enumerable.Repeat(ScriptedQuery.Running, 10), ScriptedQuery.Succeeded]) { Pages = [Pages.Totals(("run001", "1.50"))] });

        var results = await Task.WhenAll(RunAsync(athena), RunAsync(athena));

        Assert.Equal(["query-1", "query-1"], results.Select(result => result.QueryId));
        Assert.Equal(1, athena.Started);
    }

    [Fact]
    public async Task Other_questions_and_other_settings_have_other_tokens()
    {
        using var athena = new ScriptedAthena(Enumerable.Repeat(0, 5).Select(_ => ScriptedQuery.With(Pages.Totals())));
        await RunAsync(athena);
        await Engine(athena).RunAsync(Query() with { QuestionId = Guid.Empty }, CancellationToken.None);
        await Engine(athena).RunAsync(Query(selection: [TwoRuns[0]]), CancellationToken.None);
        AthenaOptions.WorkGroup = "other";
        await RunAsync(athena);
        AthenaOptions.OutputLocation = "s3://results/";

        await RunAsync(athena);

        Assert.Equal(5, athena.Starts.Select(start => start.ClientRequestToken).Distinct().Count());
    }

    [Fact]
    public async Task Its_deadline_stops_it()
    {
        var endless = ScriptedQuery.Endless();
        using var athena = new ScriptedAthena(endless);
        var deadline = Query().Deadline;

        var failure = await Assert.ThrowsAsync<EngineTimeoutException>(() => RunAsync(athena));

        Assert.Contains("deadline", failure.Message, StringComparison.Ordinal);
        Assert.True(endless.Stopped);
        Assert.InRange(Time.GetUtcNow(), deadline, deadline.AddSeconds(2));
    }

    [Fact]
    public async Task The_time_limit_of_queries_stops_it()
    {
        Limits.TimeLimitSeconds = 6;
        var endless = ScriptedQuery.Endless();
        using var athena = new ScriptedAthena(endless);

        var failure = await Assert.ThrowsAsync<EngineTimeoutException>(() => RunAsync(athena));

        Assert.Contains("6 s", failure.Message, StringComparison.Ordinal);
        Assert.True(endless.Stopped);
    }

    [Fact]
    public async Task A_stop_is_tried_again_for_seconds_while_Athena_is_away()
    {
        var endless = ScriptedQuery.Endless();
        using var athena = new ScriptedAthena(endless).Fail("StopQueryExecution", new HttpRequestException("no route"), Faults.TooMany());

        await Assert.ThrowsAsync<EngineTimeoutException>(() => RunAsync(athena));

        Assert.True(endless.Stopped);
    }

    [Fact]
    public async Task A_stop_that_fails_changes_nothing_about_the_end()
    {
        using var athena = new ScriptedAthena(ScriptedQuery.Endless()).Fail("StopQueryExecution", Faults.Of("AccessDeniedException"));

        await Assert.ThrowsAsync<EngineTimeoutException>(() => RunAsync(athena));
    }

    [Fact]
    public async Task A_start_under_way_at_the_deadline_is_waited_for_and_stopped()
    {
        var endless = ScriptedQuery.Endless();
        using var athena = new ScriptedAthena(endless);
        athena.Before = (operation, token) =>
        {
            if (operation == "StartQueryExecution")
            {
                Time.Advance(TimeSpan.FromSeconds(41));
                Assert.False(token.IsCancellationRequested);
            }

            return Task.CompletedTask;
        };

        await Assert.ThrowsAsync<EngineTimeoutException>(() => RunAsync(athena));

        Assert.True(endless.Stopped);
    }

    [Fact]
    public async Task A_deadline_that_has_passed_starts_nothing()
    {
        using var athena = new ScriptedAthena();

        await Assert.ThrowsAsync<EngineTimeoutException>(() => Engine(athena).RunAsync(Query() with { Deadline = Time.GetUtcNow() }, CancellationToken.None));

        Assert.Empty(athena.Calls);
    }

    [Fact]
    public async Task Whoever_gets_the_message_after_the_deadline_stops_it()
    {
        var endless = ScriptedQuery.Endless();
        using var athena = new ScriptedAthena(endless);
        await LeaveAsync(athena);

        await Engine(athena).StopLeftAsync(Query(), CancellationToken.None);

        Assert.Equal((true, 1), (endless.Stopped, athena.Started));
    }

    [Fact]
    public async Task The_attempt_that_runs_is_found_behind_those_that_were_lost()
    {
        var endless = ScriptedQuery.Endless();
        using var athena = new ScriptedAthena(new ScriptedQuery(ScriptedQuery.Failed("a node went away", retryable: true)), endless);
        await LeaveAsync(athena, describes: 2);

        await Engine(athena).StopLeftAsync(Query(), CancellationToken.None);

        Assert.Equal((true, 2), (endless.Stopped, athena.Started));
    }

    [Fact]
    public async Task One_that_has_ended_is_left_as_it_is()
    {
        using var athena = new ScriptedAthena(ScriptedQuery.With(Pages.Totals(("run001", "1.50"))));
        await RunAsync(athena);

        await Engine(athena).StopLeftAsync(Query(), CancellationToken.None);

        Assert.Equal(1, athena.Started);
        Assert.DoesNotContain("StopQueryExecution", athena.Calls);
    }

    [Fact]
    public async Task One_that_reads_anew_is_found_behind_the_first()
    {
        Glue.RemovePartition(VersionsTable, [.. ValuesOf(TwoRuns[1])]);
        Glue.Now = Time.GetUtcNow().UtcDateTime;
        await RegisterAsync(TwoRuns[1]);
        var endless = ScriptedQuery.Endless();
        using var athena = new ScriptedAthena(ScriptedQuery.With(Pages.Totals(("run001", "1.50"))), endless);
        await LeaveAsync(athena, describes: 2);

        await Engine(athena).StopLeftAsync(Query(), CancellationToken.None);

        Assert.Equal((true, 2), (endless.Stopped, athena.Started));
    }

    [Theory]
    [InlineData("AccessDeniedException")]
    [InlineData("ExpiredTokenException")]
    public async Task One_that_cannot_be_described_is_stopped_all_the_same(string code)
    {
        var endless = ScriptedQuery.Endless();
        using var athena = new ScriptedAthena(endless);
        await LeaveAsync(athena);
        athena.Fail("GetQueryExecution", [.. Enumerable.Repeat(0, 100).Select(_ => Faults.Of(code))]);

        await Engine(athena).StopLeftAsync(Query(), CancellationToken.None);

        Assert.Equal((true, 1), (endless.Stopped, athena.Started));
    }

    [Fact]
    public async Task A_start_that_is_to_find_it_is_not_given_up_on_its_way()
    {
        using var host = new CancellationTokenSource();
        var endless = ScriptedQuery.Endless();
        using var athena = new ScriptedAthena(endless);
        athena.Before = (operation, _) => operation == "StartQueryExecution" ? host.CancelAsync() : Task.CompletedTask;

        await Engine(athena).StopLeftAsync(Query(), host.Token);

        Assert.True(endless.Stopped);
    }

    [Fact]
    public async Task Athena_that_is_away_is_asked_for_seconds_only_when_nobody_waits()
    {
        using var athena = new ScriptedAthena().Fail("StartQueryExecution", [.. Enumerable.Repeat(0, 100).Select(_ => new HttpRequestException("no route"))]);
        var began = Time.GetUtcNow();

        await Engine(athena).StopLeftAsync(Query(), CancellationToken.None);

        Assert.InRange(Time.GetUtcNow() - began, TimeSpan.FromSeconds(9), TimeSpan.FromSeconds(16));
    }

    private async Task LeaveAsync(ScriptedAthena athena, int describes = 1)
    {
        using var host = new CancellationTokenSource();
        athena.Before = (operation, _) => operation == "GetQueryExecution" && --describes == 0 ? host.CancelAsync() : Task.CompletedTask;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Engine(athena).RunAsync(Query(), host.Token));
        athena.Before = null;
    }
}
