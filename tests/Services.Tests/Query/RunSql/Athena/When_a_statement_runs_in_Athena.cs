using System.Diagnostics.Metrics;
using Amazon.Athena.Model;
using Ccar.Messaging.Query.RunSql;

namespace Ccar.Messaging.Services.Tests.Query.RunSql;

public sealed class When_a_statement_runs_in_Athena : AthenaSituation
{
    [Fact]
    public async Task Its_rows_come_back_with_what_they_rest_on()
    {
        using var athena = new ScriptedAthena(new ScriptedQuery(ScriptedQuery.Queued, ScriptedQuery.Running, ScriptedQuery.Succeeded) { Pages = [Pages.Totals(("run001", "2305329.38"), ("run002", "-1.00"))] });

        var result = await RunAsync(athena);

        Assert.Equal(["run_id"], result.Table.KeyColumns);
        Assert.Equal(["total_balance"], result.Table.ValueColumns);
        Assert.Equal([("run001", 2305329.38m), ("run002", -1.00m)], result.Table.Rows.Select(row => (row.Keys[0], row.Values[0]!.Value)));
        Assert.Equal(("athena", "query-1", 900, false), (result.Engine, result.QueryId, result.BytesScanned, result.CacheHit));
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public async Task The_request_says_where_and_that_an_earlier_result_will_do()
    {
        using var athena = new ScriptedAthena(ScriptedQuery.With(Pages.Totals()));

        await RunAsync(athena);

        var request = Assert.Single(athena.Starts);
        Assert.Equal(Query().Sql, request.QueryString);
        Assert.Equal(("primary", "AwsDataCatalog", "ccar_db"), (request.WorkGroup, request.QueryExecutionContext!.Catalog, request.QueryExecutionContext.Database));
        Assert.Matches("^[0-9a-f]{64}$", request.ClientRequestToken);
        Assert.Null(request.ResultConfiguration);
        Assert.Equal((true, 60), (request.ResultReuseConfiguration!.ResultReuseByAgeConfiguration!.Enabled, request.ResultReuseConfiguration.ResultReuseByAgeConfiguration.MaxAgeInMinutes));
    }

    [Fact]
    public async Task A_place_of_its_own_for_results_leaves_reuse_out()
    {
        (AthenaOptions.OutputLocation, AthenaOptions.ExpectedBucketOwner) = ("s3://results/ccar/", "123456789012");
        using var athena = new ScriptedAthena(ScriptedQuery.With(Pages.Totals()));

        await RunAsync(athena);

        var request = Assert.Single(athena.Starts);
        Assert.Equal(("s3://results/ccar/", "123456789012"), (request.ResultConfiguration!.OutputLocation, request.ResultConfiguration.ExpectedBucketOwner));
        Assert.Null(request.ResultReuseConfiguration);
    }

    [Fact]
    public async Task It_is_asked_after_rarely_and_soon()
    {
        using var athena = new ScriptedAthena(new ScriptedQuery([.. Enumerable.Repeat(ScriptedQuery.Running, 20), ScriptedQuery.Succeeded]) { Pages = [Pages.Totals()] });

        await RunAsync(athena);

        var pauses = Time.Pauses.Select(pause => pause.TotalMilliseconds).ToList();
        Assert.Equal([100, 125], pauses[..2]);
        Assert.Equal(pauses.Order(), pauses);
        Assert.Equal([2000, 2000], pauses[^2..]);
        Assert.Equal(21, pauses.Count);
    }

    [Fact]
    public async Task A_running_query_may_be_queued_again()
    {
        using var athena = new ScriptedAthena(new ScriptedQuery(
            ScriptedQuery.Running, ScriptedQuery.Queued, new QueryExecutionStatus { State = "PONDERING" }, new QueryExecutionStatus(), ScriptedQuery.Running, ScriptedQuery.Succeeded)
        {
            Pages = [Pages.Totals(("run001", "1"))],
        });

        var result = await RunAsync(athena);

        Assert.Single(result.Table.Rows);
        Assert.Equal(1, athena.Started);
    }

    [Fact]
    public async Task A_result_that_Athena_had_already_is_a_cache_hit()
    {
        var statistics = new QueryExecutionStatistics { DataScannedInBytes = 0, ResultReuseInformation = new ResultReuseInformation { ReusedPreviousResult = true } };
        using var athena = new ScriptedAthena(new ScriptedQuery(ScriptedQuery.Succeeded) { Statistics = statistics, Pages = [Pages.Totals(("run001", "1.50"), ("run002", "2.50"))] });

        var result = await RunAsync(athena);

        Assert.Equal((true, 0L), (result.CacheHit, result.BytesScanned));
    }

    [Theory]
    [InlineData(2000, 0)]
    [InlineData(2001, 1)]
    public async Task More_bytes_than_the_selected_snapshots_hold_are_told_and_counted(long read, int times)
    {
        var counted = 0L;
        using var listener = new MeterListener { InstrumentPublished = (instrument, own) => { if (instrument == Telemetry.EngineOverread) { own.EnableMeasurementEvents(instrument); } } };
        listener.SetMeasurementEventCallback<long>((_, value, _, _) => counted += value);
        listener.Start();
        using var athena = new ScriptedAthena(new ScriptedQuery(ScriptedQuery.Succeeded) { Statistics = new QueryExecutionStatistics { DataScannedInBytes = read }, Pages = [Pages.Totals()] });

        var result = await RunAsync(athena);

        Assert.Equal(times, counted);
        Assert.Equal(times == 0 ? [] : ["Athena read 2001 bytes; the selected snapshots hold 2000: partition pruning may not have worked."], result.Warnings);
    }

    [Fact]
    public async Task A_snapshot_that_is_not_there_is_named_and_nothing_is_started()
    {
        await Store.DeleteAsync(KeyOf(TwoRuns[1]), CancellationToken.None);
        using var athena = new ScriptedAthena();

        var failure = await Assert.ThrowsAsync<SnapshotMissingException>(() => RunAsync(athena));

        Assert.Contains("run002 in data version 5f0c", failure.Message, StringComparison.Ordinal);
        Assert.Empty(athena.Calls);
    }

    [Theory]
    [InlineData("SELECT 1")]
    [InlineData("DROP TABLE bs_consolidated_versions")]
    public async Task A_statement_of_another_shape_is_not_sent(string sql)
    {
        using var athena = new ScriptedAthena();

        await Assert.ThrowsAsync<SqlRejectedException>(() => Engine(athena).RunAsync(Query() with { Sql = sql }, CancellationToken.None));

        Assert.Empty(athena.Calls);
    }

    [Fact]
    public async Task A_statement_longer_than_Athena_takes_is_not_sent()
    {
        var sql = Query().Sql.Replace("'2023Q4'", $"'{new string('é', 140_000)}'", StringComparison.Ordinal);
        using var athena = new ScriptedAthena();

        var failure = await Assert.ThrowsAsync<EngineFailedException>(() => Engine(athena).RunAsync(Query() with { Sql = sql }, CancellationToken.None));

        Assert.Contains("Athena takes 262144", failure.Message, StringComparison.Ordinal);
        Assert.Empty(athena.Calls);
    }
}
