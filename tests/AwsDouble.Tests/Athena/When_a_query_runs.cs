using Ccar.Messaging.AwsDouble.Athena;
using Ccar.Messaging.AwsDouble.Models;

namespace Ccar.Messaging.AwsDouble.Tests.Athena;

public sealed class When_a_query_runs
{
    private const string ByRun = """
        SELECT "run_id", SUM("balance") AS "Total"
        FROM "sheet"
        JOIN (VALUES ('base', 'run001'), ('base', 'run002')) AS "selected" ("scenario", "run_id") USING ("scenario", "run_id")
        GROUP BY "run_id" ORDER BY "run_id" NULLS LAST
        """;

    [ModelFact]
    public async Task It_reads_the_partitions_that_are_selected_and_no_others()
    {
        await using var world = await Warehouse.StartAsync();

        var id = await Warehouse.StartAsync(world, ByRun);
        var execution = await Warehouse.EndAsync(world, id);
        var page = await Warehouse.ResultsAsync(world, id);

        string?[][] expected = [["run_id", "total"], ["run001", "10.50"], ["run002", "20.00"]];
        Assert.Equal(expected, Warehouse.Rows(page));
        Assert.Equal(world.Server.S3.List("lake", "sheet/scenario=base/").Sum(file => file.Size), (long)execution["Statistics"]!["DataScannedInBytes"]!);
        Assert.Equal("decimal", (string?)page["ResultSet"]!["ResultSetMetadata"]!["ColumnInfo"]![1]!["Type"]);
        Assert.Equal((38, 2), ((int)page["ResultSet"]!["ResultSetMetadata"]!["ColumnInfo"]![1]!["Precision"]!, (int)page["ResultSet"]!["ResultSetMetadata"]!["ColumnInfo"]![1]!["Scale"]!));
        Assert.NotEmpty(world.Server.S3.List("athena-results", id));
        Assert.Empty(world.Server.Calls.Faulty);
    }

    [ModelFact]
    public async Task A_table_whose_name_begins_with_anothers_is_read_alone()
    {
        await using var world = await Warehouse.StartAsync();
        await world.Peer.CallAsync("glue", "CreateTable", """
            {"DatabaseName":"ccar","TableInput":{"Name":"sheet_versions","TableType":"EXTERNAL_TABLE","PartitionKeys":[],
             "StorageDescriptor":{"Columns":[{"Name":"balance","Type":"decimal(38,2)"}],"Location":"s3://lake/versions/"}}}
            """);

        var execution = await Warehouse.EndAsync(world, await Warehouse.StartAsync(world, "SELECT balance FROM sheet_versions"));

        Assert.Equal(("SUCCEEDED", 0), ((string?)execution["Status"]!["State"], (long)execution["Statistics"]!["DataScannedInBytes"]!));
    }

    [ModelFact]
    public async Task Values_are_written_as_athena_writes_them()
    {
        await using var world = await Warehouse.StartAsync();

        var id = await Warehouse.StartAsync(world, """SELECT business, balance, rate, since, COUNT(*) OVER () FROM sheet WHERE scenario = 'base' ORDER BY run_id, business DESC""");
        await Warehouse.EndAsync(world, id);
        var rows = Warehouse.Rows(await Warehouse.ResultsAsync(world, id));

        string?[][] expected = [["FX", "10.50", "1.23456789E7", "2026-01-31", "3"], ["FX", "20.00", null, null, "3"], ["", null, "0.5", null, "3"]];
        Assert.Equal(expected, rows.Skip(1));
    }

    [ModelFact]
    public async Task The_row_of_names_stands_on_the_first_page_alone_and_counts()
    {
        await using var world = await Warehouse.StartAsync();

        var id = await Warehouse.StartAsync(world, "SELECT run_id FROM sheet ORDER BY scenario, run_id, business");
        await Warehouse.EndAsync(world, id);
        var first = await Warehouse.ResultsAsync(world, id, ""","MaxResults":3""");
        var second = await Warehouse.ResultsAsync(world, id, $$""","MaxResults":3,"NextToken":"{{first["NextToken"]}}" """);

        string?[][] expected = [["run_id"], ["run001"], ["run001"]];
        Assert.Equal(expected, Warehouse.Rows(first));
        Assert.Equal([["run002"], ["run002"]], Warehouse.Rows(second));
        Assert.Null(second["NextToken"]);
    }

    [ModelFact]
    public async Task A_token_runs_one_query()
    {
        await using var world = await Warehouse.StartAsync();
        const string Token = """ "ClientRequestToken":"0123456789012345678901234567890123" """;

        var first = await Warehouse.StartAsync(world, ByRun, Token);
        var again = await Warehouse.StartAsync(world, ByRun, Token);
        var changed = await world.Peer.FailAsync("athena", "StartQueryExecution", $$"""{"QueryString":"SELECT 1",{{Token}}}""");

        Assert.Equal(first, again);
        Assert.Equal(("InvalidRequestException", "Idempotent parameters do not match"), ((string?)changed["error"], (string?)changed["message"]));
        Assert.Single(world.Server.Athena.Statements);
    }

    [ModelFact]
    public async Task It_waits_runs_and_can_be_stopped()
    {
        await using var world = await Warehouse.StartAsync();
        var running = new TaskCompletionSource();
        world.Server.Athena.WhileRunning = async (_, stopping) =>
        {
            running.SetResult();
            await Task.Delay(Timeout.Infinite, stopping);
        };

        var id = await Warehouse.StartAsync(world, ByRun);
        await running.Task;
        var early = await world.Peer.FailAsync("athena", "GetQueryResults", $$"""{"QueryExecutionId":"{{id}}"}""");
        await world.Peer.CallAsync("athena", "StopQueryExecution", $$"""{"QueryExecutionId":"{{id}}"}""");
        var execution = await Warehouse.EndAsync(world, id);

        Assert.Equal("Query has not yet finished. Current state: RUNNING", (string?)early["message"]);
        Assert.Equal("CANCELLED", (string?)execution["Status"]!["State"]);
    }

    [ModelFact]
    public async Task An_earlier_result_is_taken_again_when_allowed()
    {
        await using var world = await Warehouse.StartAsync();
        const string Reuse = """ "ResultReuseConfiguration":{"ResultReuseByAgeConfiguration":{"Enabled":true,"MaxAgeInMinutes":60}} """;

        var first = await Warehouse.EndAsync(world, await Warehouse.StartAsync(world, ByRun, Reuse));
        var second = await Warehouse.EndAsync(world, await Warehouse.StartAsync(world, ByRun, Reuse));
        var third = await Warehouse.EndAsync(world, await Warehouse.StartAsync(world, ByRun));

        Assert.Equal([false, true, false], new[] { first, second, third }.Select(run => (bool)run["Statistics"]!["ResultReuseInformation"]!["ReusedPreviousResult"]!));
        Assert.Equal(0, (long)second["Statistics"]!["DataScannedInBytes"]!);
    }

    [ModelFact]
    public async Task A_pipe_separated_file_is_read_by_position()
    {
        await using var world = await Warehouse.StartAsync();
        await world.Peer.CallAsync("glue", "CreateTable", """
            {"DatabaseName":"ccar","TableInput":{"Name":"csv","Parameters":{"skip.header.line.count":"1"},
             "StorageDescriptor":{"Columns":[{"Name":"a","Type":"string"},{"Name":"b","Type":"decimal(38,2)"}],"Location":"s3://lake/csv/",
             "SerdeInfo":{"SerializationLibrary":"org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe","Parameters":{"field.delim":"|"}}}}}
            """);
        world.Server.S3.Put("lake", "csv/x.csv", "x|y\n\"q\"|1.5\n|\n\\N|bad\n"u8.ToArray());

        var id = await Warehouse.StartAsync(world, "SELECT a, b FROM csv");
        var execution = await Warehouse.EndAsync(world, id);

        Assert.Equal("SUCCEEDED", (string?)execution["Status"]!["State"]);
        string?[][] expected = [["a", "b"], ["\"q\"", "1.50"], ["", null], [null, null]];
        Assert.Equal(expected, Warehouse.Rows(await Warehouse.ResultsAsync(world, id)));
    }

    [ModelTheory]
    [InlineData("SELECT 1 FROM nothing", "TABLE_NOT_FOUND: line 1:1: Table 'awsdatacatalog.ccar.nothing' does not exist")]
    [InlineData("SELECT nothing FROM sheet", "COLUMN_NOT_FOUND: line 1:1: Column 'nothing' cannot be resolved")]
    [InlineData("SELECT FROM WHERE", "SYNTAX_ERROR")]
    [InlineData("DROP TABLE sheet", "NOT_SUPPORTED")]
    public async Task A_statement_that_is_wrong_fails_for_good(string sql, string reason)
    {
        await using var world = await Warehouse.StartAsync();

        var execution = await Warehouse.EndAsync(world, await Warehouse.StartAsync(world, sql));

        Assert.Equal("FAILED", (string?)execution["Status"]!["State"]);
        Assert.StartsWith(reason, (string?)execution["Status"]!["StateChangeReason"], StringComparison.Ordinal);
        Assert.False((bool)execution["Status"]!["AthenaError"]!["Retryable"]!);
    }

    [ModelFact]
    public async Task A_file_whose_types_are_not_the_tables_is_refused()
    {
        await using var world = await Warehouse.StartAsync();
        await Warehouse.AddAsync(world, "base", "run003", "SELECT 'FX' AS business, 'ten' AS balance");

        var execution = await Warehouse.EndAsync(world, await Warehouse.StartAsync(world, "SELECT SUM(balance) FROM sheet"));

        Assert.StartsWith("HIVE_BAD_DATA: Field balance's type VARCHAR", (string?)execution["Status"]!["StateChangeReason"], StringComparison.Ordinal);
    }

    [ModelFact]
    public async Task It_fails_and_is_cut_off_when_told_so()
    {
        await using var world = await Warehouse.StartAsync();
        world.Server.Athena.FailNext(new QueryFailure("GENERIC_INTERNAL_ERROR: try again", 1, 233, Retryable: true));
        world.Server.Athena.CreateWorkGroup(new WorkGroup("small", "s3://athena-results/small/", BytesScannedCutoff: 1));

        var failed = await Warehouse.EndAsync(world, await Warehouse.StartAsync(world, ByRun));
        var cut = await Warehouse.EndAsync(world, await Warehouse.StartAsync(world, ByRun, """ "WorkGroup":"small" """));
        var unknown = await world.Peer.FailAsync("athena", "StartQueryExecution", """{"QueryString":"SELECT 1","WorkGroup":"unknown"}""");
        var group = await world.Peer.CallAsync("athena", "GetWorkGroup", """{"WorkGroup":"small"}""");

        Assert.True((bool)failed["Status"]!["AthenaError"]!["Retryable"]!);
        Assert.Equal("CANCELLED", (string?)cut["Status"]!["State"]);
        Assert.Equal("InvalidRequestException", (string?)unknown["error"]);
        Assert.Equal("s3://athena-results/small/", (string?)group["WorkGroup"]!["Configuration"]!["ResultConfiguration"]!["OutputLocation"]);
    }
}
