using System.Diagnostics.Metrics;
using System.Net;
using Amazon.Athena;
using Amazon.Runtime;
using Ccar.Messaging.Query.RunSql;

namespace Ccar.Messaging.Services.Tests.Query.RunSql;

public sealed class When_a_query_in_Athena_fails : AthenaSituation
{
    private static ScriptedQuery OneRow => ScriptedQuery.With(Pages.Totals(("run001", "1.50")));

    public static TheoryData<string> FinalCodes => new()
    {
        "AccessDeniedException",
        "UnrecognizedClientException",
        "SignatureDoesNotMatch",
        "NobodyKnowsThisException",
    };

    [Theory]
    [InlineData(true, null)]
    [InlineData(null, 1)]
    public async Task It_is_started_anew_where_that_may_help(bool? retryable, int? category)
    {
        using var athena = new ScriptedAthena(new ScriptedQuery(ScriptedQuery.Failed("a node went away", retryable, category)), OneRow);

        var result = await RunAsync(athena);

        Assert.Equal((1.50m, "query-2"), (result.Table.Rows.Single().Values[0], result.QueryId));
        Assert.Equal(2, athena.Starts.Select(start => start.ClientRequestToken).Distinct().Count());
    }

    [Fact]
    public async Task Three_attempts_are_the_most()
    {
        using var athena = new ScriptedAthena(Enumerable.Repeat(0, 9).Select(_ => new ScriptedQuery(ScriptedQuery.Failed("a node went away", retryable: true))));

        var failure = await Assert.ThrowsAsync<EngineFailedException>(() => RunAsync(athena));

        Assert.Equal("Athena was asked 3 times and came to no result. The query query-3 failed in Athena: a node went away", failure.Message);
        Assert.Equal(3, athena.Started);
    }

    [Fact]
    public async Task A_repeat_of_the_message_does_not_begin_counting_anew()
    {
        using var athena = new ScriptedAthena(Enumerable.Repeat(0, 9).Select(_ => new ScriptedQuery(ScriptedQuery.Failed("a node went away", retryable: true))));
        await Assert.ThrowsAsync<EngineFailedException>(() => RunAsync(athena));

        await Assert.ThrowsAsync<EngineFailedException>(() => RunAsync(athena));

        Assert.Equal((3, 6), (athena.Started, athena.Starts.Count));
    }

    [Fact]
    public async Task A_fault_of_the_statement_ends_it_at_once_in_Athenas_words()
    {
        using var athena = new ScriptedAthena(new ScriptedQuery(ScriptedQuery.Failed("TABLE_NOT_FOUND:\r\n\u0007 line 2:6 " + new string('x', 2000), retryable: false, category: 2)));

        var failure = await Assert.ThrowsAsync<EngineFailedException>(() => RunAsync(athena));

        Assert.StartsWith("Athena could not run the statement (query query-1): TABLE_NOT_FOUND:", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(failure.Message, char.IsControl);
        Assert.True(failure.Message.Length < 600);
    }

    [Theory]
    [InlineData("Bytes scanned limit was exceeded", "The query query-1 was cancelled in Athena: Bytes scanned limit was exceeded. Narrow the question, or raise BytesScannedCutoffPerQuery of the workgroup.")]
    [InlineData("Query cancelled by user.", "The query query-1 was cancelled in Athena: Query cancelled by user. Ask again.")]
    [InlineData(null, "The query query-1 was cancelled in Athena: no reason given. Ask again.")]
    public async Task One_that_was_cancelled_is_not_started_anew(string? reason, string told)
    {
        using var athena = new ScriptedAthena(new ScriptedQuery(ScriptedQuery.State(QueryExecutionState.CANCELLED, reason)));

        var failure = await Assert.ThrowsAsync<EngineFailedException>(() => RunAsync(athena));

        Assert.Equal(told, failure.Message);
    }

    [Theory]
    [InlineData("GetQueryExecution")]
    [InlineData("GetQueryResults")]
    public async Task One_that_Athena_no_longer_knows_is_started_anew(string operation)
    {
        using var athena = new ScriptedAthena(OneRow, OneRow).Fail(operation, Faults.Invalid("QueryExecution query-1 was not found"));

        var result = await RunAsync(athena);

        Assert.Equal("query-2", result.QueryId);
    }

    [Theory]
    [InlineData("Idempotent parameters do not match", null)]
    [InlineData("no", "IDEMPOTENCY_MISMATCH")]
    public async Task A_token_that_stands_for_another_statement_is_given_up_for_the_next(string message, string? code)
    {
        using var athena = new ScriptedAthena(OneRow).Fail("StartQueryExecution", Faults.Invalid(message, code));

        var result = await RunAsync(athena);

        Assert.Equal("query-1", result.QueryId);
        Assert.Equal(["StartQueryExecution", "StartQueryExecution"], athena.Calls[..2]);
    }

    [Fact]
    public async Task A_refused_statement_ends_it_with_the_remedy()
    {
        using var athena = new ScriptedAthena().Fail("StartQueryExecution", Faults.Invalid("No output location provided."));

        var failure = await Assert.ThrowsAsync<EngineFailedException>(() => RunAsync(athena));

        Assert.Equal("Athena refused the statement: No output location provided. Give the workgroup a place for results, or set Ccar:Athena:OutputLocation.", failure.Message);
    }

    [Theory]
    [InlineData("StartQueryExecution")]
    [InlineData("GetQueryExecution")]
    [InlineData("GetQueryResults")]
    public async Task A_throttled_call_is_made_again_more_slowly_and_counted(string operation)
    {
        var counted = new List<string?>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, own) => { if (instrument == Telemetry.EngineThrottled) { own.EnableMeasurementEvents(instrument); } } };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => counted.Add(tags[0].Value as string));
        listener.Start();
        using var athena = new ScriptedAthena(OneRow).Fail(operation, Faults.TooMany(), Faults.Of("ThrottlingException"), Faults.Of("Whatever", HttpStatusCode.TooManyRequests));

        var result = await RunAsync(athena);

        Assert.Equal(1.50m, result.Table.Rows.Single().Values[0]);
        Assert.Equal([operation, operation, operation], counted);
        Assert.Equal([500, 625, 781], Time.Pauses.Select(pause => pause.TotalMilliseconds).Where(pause => pause > 200));
    }

    [Fact]
    public async Task Throttling_ends_at_the_deadline()
    {
        using var athena = new ScriptedAthena().Fail("StartQueryExecution", [.. Enumerable.Repeat(0, 100).Select(_ => Faults.TooMany())]);
        var deadline = Query().Deadline;

        await Assert.ThrowsAsync<EngineTimeoutException>(() => RunAsync(athena));

        Assert.Equal((0, true), (athena.Started, Time.GetUtcNow() >= deadline));
    }

    [Theory]
    [MemberData(nameof(FinalCodes))]
    public async Task A_refusal_that_stays_ends_it_at_once(string code)
    {
        foreach (var operation in (string[])["StartQueryExecution", "GetQueryExecution", "GetQueryResults"])
        {
            using var athena = new ScriptedAthena(OneRow).Fail(operation, Faults.Of(code));

            await Assert.ThrowsAsync<EngineFailedException>(() => RunAsync(athena));

            // What it will not describe runs on; one that it will not start does not run, and one whose rows it will not give has ended.
            Assert.Equal(operation == "GetQueryExecution", athena.Calls.Contains("StopQueryExecution"));
        }
    }

    [Fact]
    public async Task A_missing_permission_is_named_with_its_resource()
    {
        AthenaOptions.WorkGroup = "ccar";
        using var athena = new ScriptedAthena(OneRow).Fail("GetQueryResults", Faults.Of("AccessDeniedException", message: "User: x is not authorized"));

        var failure = await Assert.ThrowsAsync<EngineFailedException>(() => RunAsync(athena));

        Assert.Contains("Allow the worker's role athena:GetQueryResults on the workgroup ccar (arn:aws:athena:<region>:<account>:workgroup/ccar), and s3:GetObject on the place of the results;", failure.Message, StringComparison.Ordinal);
        Assert.Contains("User: x is not authorized", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("StartQueryExecution")]
    [InlineData("GetQueryExecution")]
    [InlineData("GetQueryResults")]
    public async Task What_passes_is_waited_for(string operation)
    {
        Exception[] passing =
        [
            Faults.Of("InternalServerException", HttpStatusCode.InternalServerError), Faults.Of("ServiceUnavailable", HttpStatusCode.ServiceUnavailable), new HttpRequestException("no route"),
            new TimeoutException("too slow"), new TaskCanceledException("too slow"), new AmazonClientException("no credentials"), Faults.Of("ExpiredTokenException"),
            Faults.Of("ExpiredToken"), Faults.Of("RequestTimeTooSkewed"),
        ];
        using var athena = new ScriptedAthena(OneRow).Fail(operation, passing);

        var result = await RunAsync(athena);

        Assert.Equal((1, "query-1"), (athena.Started, result.QueryId));
    }

    [Fact]
    public async Task An_outage_is_waited_for_beyond_the_time_limit_and_the_query_goes_on()
    {
        Limits.TimeLimitSeconds = 6;
        var outage = Enumerable.Repeat(0, 8).Select(_ => Faults.Of("ExpiredTokenException"));
        using var athena = new ScriptedAthena(OneRow).Fail("GetQueryExecution", [.. outage]);
        var began = Time.GetUtcNow();

        var result = await RunAsync(athena);

        Assert.Equal((1, "query-1"), (athena.Started, result.QueryId));
        Assert.InRange(Time.GetUtcNow() - began, TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(30));
        Assert.DoesNotContain("StopQueryExecution", athena.Calls);
    }

    [Fact]
    public async Task An_outage_that_lasts_ends_with_the_deadline()
    {
        Limits.TimeLimitSeconds = 6;
        using var athena = new ScriptedAthena(OneRow).Fail("GetQueryExecution", [.. Enumerable.Repeat(0, 500).Select(_ => new HttpRequestException("no route"))]);
        var deadline = Query().Deadline;

        await Assert.ThrowsAsync<EngineTimeoutException>(() => RunAsync(athena));

        Assert.InRange(Time.GetUtcNow(), deadline, deadline.AddSeconds(6));
        Assert.Equal("StopQueryExecution", athena.Calls[^1]);
    }

    [Fact]
    public async Task A_query_behind_an_outage_of_all_calls_is_stopped_at_the_deadline()
    {
        Limits.TimeLimitSeconds = 6;
        var endless = ScriptedQuery.Endless();
        using var athena = new ScriptedAthena(endless);
        var deadline = Query().Deadline;
        athena.Before = (operation, _) => athena.Started == 0 || operation == "StopQueryExecution" ? Task.CompletedTask : throw new HttpRequestException("no route");

        await Assert.ThrowsAsync<EngineTimeoutException>(() => RunAsync(athena));

        Assert.Equal((true, true), (endless.Stopped, Time.GetUtcNow() >= deadline));
    }

    [Fact]
    public async Task A_query_whose_start_was_not_answered_is_found_and_stopped_at_the_deadline()
    {
        var endless = ScriptedQuery.Endless();
        using var athena = new ScriptedAthena(endless);
        var deadline = Query().Deadline;
        athena.After = operation => operation == "StartQueryExecution" && Time.GetUtcNow() < deadline ? throw new HttpRequestException("the answer is lost") : Task.CompletedTask;

        await Assert.ThrowsAsync<EngineTimeoutException>(() => RunAsync(athena));

        Assert.Equal((true, 1), (endless.Stopped, athena.Started));
    }
}
