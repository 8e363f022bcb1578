using System.Globalization;
using Amazon.Athena.Model;
using Ccar.Messaging.Query.RunSql;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Services.Tests.Query.RunSql;

public sealed class When_a_selected_partition_gives_no_row : AthenaSituation
{
    private static readonly QueryExecutionStatistics Reused = new() { DataScannedInBytes = 0, ResultReuseInformation = new ResultReuseInformation { ReusedPreviousResult = true } };

    private static ScriptedQuery OneOfTwo => ScriptedQuery.With(Pages.Totals(("run001", "1.50")));

    private static ScriptedQuery BothRuns => ScriptedQuery.With(Pages.Totals(("run001", "1.50"), ("run002", "2.50")));

    [Fact]
    public async Task One_that_Glue_lacks_ends_the_question_and_names_the_remedy()
    {
        Glue.RemovePartition(VersionsTable, [.. ValuesOf(TwoRuns[1])]);
        using var athena = new ScriptedAthena(OneOfTwo);

        var failure = await Assert.ThrowsAsync<EngineFailedException>(() => RunAsync(athena));

        Assert.Equal(
            $"The partition {string.Join('/', ValuesOf(TwoRuns[1]))} of the Glue table ccar_db.bs_consolidated_versions is missing, so Athena left its rows out and the result was not used. "
            + "Land the file again: that registers it anew.",
            failure.Message);
    }

    [Fact]
    public async Task Without_any_row_at_all_it_is_noticed_as_well()
    {
        Glue.RemovePartition(VersionsTable, [.. ValuesOf(TwoRuns[0])]);
        using var athena = new ScriptedAthena(ScriptedQuery.With(Pages.Totals()));

        await Assert.ThrowsAsync<EngineFailedException>(() => RunAsync(athena));
    }

    [Fact]
    public async Task One_that_lies_elsewhere_ends_the_question()
    {
        Glue.Move(VersionsTable, "s3://reports/elsewhere/", [.. ValuesOf(TwoRuns[1])]);
        using var athena = new ScriptedAthena(OneOfTwo);

        var failure = await Assert.ThrowsAsync<EngineFailedException>(() => RunAsync(athena));

        Assert.Contains("is at 's3://reports/elsewhere/' and not over its snapshot", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_stands_in_Glue_has_no_matching_row()
    {
        using var athena = new ScriptedAthena(OneOfTwo);

        var result = await RunAsync(athena);

        Assert.Equal(["run001"], result.Table.Rows.Select(row => row.Keys[0]));
        Assert.Empty(result.Warnings);
        Assert.Equal(1, Glue.Count("GetPartition"));
    }

    [Theory]
    [InlineData("2026-01-31T12:00:01Z")]
    [InlineData("2026-01-31T11:50:00Z")]
    public async Task One_that_may_be_younger_than_the_query_is_read_anew(string made)
    {
        await RegisterAnewAsync(made);
        using var athena = new ScriptedAthena(OneOfTwo, BothRuns);

        var result = await RunAsync(athena);

        Assert.Equal(("query-2", 2), (result.QueryId, result.Table.Rows.Count));
        Assert.Equal([true, false], athena.Starts.Select(start => start.ResultReuseConfiguration is not null));
        Assert.Equal(2, athena.Starts.Select(start => start.ClientRequestToken).Distinct().Count());
    }

    [Fact]
    public async Task One_that_was_put_right_after_it_was_made_is_read_anew()
    {
        Glue.Partition(VersionsTable, [.. ValuesOf(TwoRuns[1])])!.Parameters = new Dictionary<string, string> { [GlueOptions.MovedMark] = "true" };
        using var athena = new ScriptedAthena(OneOfTwo, BothRuns);

        var result = await RunAsync(athena);

        Assert.Equal(("query-2", 2), (result.QueryId, result.Table.Rows.Count));
    }

    [Fact]
    public async Task Where_it_is_not_known_when_the_query_began_it_is_read_anew()
    {
        using var athena = new ScriptedAthena(new ScriptedQuery(ScriptedQuery.Succeeded) { Pages = OneOfTwo.Pages, Submitted = null }, BothRuns);

        Assert.Equal("query-2", (await RunAsync(athena)).QueryId);
    }

    [Fact]
    public async Task What_is_read_anew_and_gives_no_row_either_has_none()
    {
        await RegisterAnewAsync("2026-01-31T12:00:01Z");
        using var athena = new ScriptedAthena(OneOfTwo, OneOfTwo);

        var result = await RunAsync(athena);

        Assert.Equal(("query-2", 1), (result.QueryId, result.Table.Rows.Count));
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public async Task A_second_query_that_was_started_before_the_partitions_were_seen_proves_nothing()
    {
        using var athena = new ScriptedAthena(OneOfTwo, OneOfTwo, BothRuns);
        athena.Fail("GetQueryExecution", Faults.Invalid("QueryExecution query-1 was not found"));
        using var host = new CancellationTokenSource();
        var describes = 0;
        athena.Before = (operation, _) => operation == "GetQueryExecution" && ++describes == 2 ? host.CancelAsync() : Task.CompletedTask;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Engine(athena).RunAsync(Query(), host.Token));
        athena.Before = null;
        await RegisterAnewAsync("2026-01-31T12:00:01Z");

        var result = await RunAsync(athena);

        Assert.Equal(("query-3", 2), (result.QueryId, result.Table.Rows.Count));
    }

    [Fact]
    public async Task Before_it_is_read_anew_every_selected_partition_must_be_there()
    {
        await RegisterAnewAsync("2026-01-31T12:00:01Z");
        Glue.RemovePartition(VersionsTable, [.. ValuesOf(TwoRuns[0])]);
        using var athena = new ScriptedAthena(OneOfTwo);

        await Assert.ThrowsAsync<EngineFailedException>(() => RunAsync(athena));
    }

    [Fact]
    public async Task Where_each_gave_rows_Glue_is_not_asked()
    {
        using var athena = new ScriptedAthena(BothRuns);

        await RunAsync(athena);

        Assert.Equal(0, Glue.Count("GetPartition"));
    }

    [Fact]
    public async Task A_kept_result_is_read_anew_because_the_partition_may_be_younger()
    {
        using var athena = new ScriptedAthena(new ScriptedQuery(ScriptedQuery.Succeeded) { Pages = OneOfTwo.Pages, Statistics = Reused }, BothRuns);

        var result = await RunAsync(athena);

        Assert.Equal(("query-2", 2), (result.QueryId, result.Table.Rows.Count));
        Assert.Equal([true, false], athena.Starts.Select(start => start.ResultReuseConfiguration is not null));
    }

    [Fact]
    public async Task Glue_that_throttles_is_asked_again_and_a_missing_permission_is_named()
    {
        Exception[] faults = [FakeGlue.Fault("ThrottlingException"), FakeGlue.Fault("AccessDeniedException")];
        var next = 0;
        Glue.Before = called => called == "GetPartition" ? throw faults[next++] : Task.CompletedTask;
        using var athena = new ScriptedAthena(OneOfTwo);

        var failure = await Assert.ThrowsAsync<EngineFailedException>(() => RunAsync(athena));

        Assert.StartsWith("glue:GetPartition for ccar_db is not allowed (AccessDeniedException: The service says no). Allow the worker's role glue:GetPartition on the catalog, database/ccar_db and table/ccar_db/*", failure.Message, StringComparison.Ordinal);
        Assert.Equal(2, next);
    }

    [Fact]
    public async Task In_a_catalogue_that_cannot_be_looked_at_the_answer_says_so()
    {
        AthenaOptions.Catalog = "theirs";
        using var athena = new ScriptedAthena(OneOfTwo);

        var result = await RunAsync(athena);

        Assert.Contains("whether the catalogue 'theirs' has it was not looked at", Assert.Single(result.Warnings), StringComparison.Ordinal);
        Assert.True(result.MayLackRows);
    }

    private Task RegisterAnewAsync(string made)
    {
        Glue.RemovePartition(VersionsTable, [.. ValuesOf(TwoRuns[1])]);
        Glue.Now = DateTime.Parse(made, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
        return RegisterAsync(TwoRuns[1]);
    }
}
