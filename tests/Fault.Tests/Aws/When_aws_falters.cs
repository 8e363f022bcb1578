using System.Text;
using Ccar.Messaging.AwsDouble.Athena;
using Ccar.Messaging.AwsDouble.S3;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Fault.Tests.Aws;

public sealed class When_aws_falters
{
    private const string Question = "Total assets of fixed income financing in 2023Q4, run001, internal baseline scenario";
    private const decimal Figure = 1_148_220.17m;
    private const string Report = "ccar_reports/dev/ccar/cycle3/internal_baseline/run001/ihc_balance_sheet/output/bs_consolidated.csv";

    private const string Replacement = """
        period_id|business|segment_lob|level_2|level_3|central_view|ccar_cluster|balance
        2023Q4|FIXED INCOME FINANCING|REPO AND SECURED FUNDING|U10000000|U10100000|MANAGEMENT VIEW|LIQUIDITY|1.00

        """;

    [EmulatorFact]
    public async Task Throttled_failed_and_slow_calls_end_in_the_same_figure()
    {
        await using var fleet = await AwsFleet.StartAsync(NotificationForm.S3, AwsFleet.WithoutModels);
        fleet.Aws.Faults.Throttle("glue", "BatchCreatePartition", calls: 2);
        fleet.Aws.Faults.Fail("s3", "PutObject", "SlowDown", 503, calls: 2);
        await fleet.LandSampleAsync();
        fleet.Aws.Faults.Throttle("athena", "StartQueryExecution", calls: 4);
        fleet.Aws.Athena.FailNext(new QueryFailure("GENERIC_INTERNAL_ERROR: one node is gone", Category: 1, Type: 1, Retryable: true));
        fleet.Aws.Athena.RunDelay = TimeSpan.FromSeconds(1);

        var answer = await fleet.AskAsync(Question);

        Assert.True(answer.Outcome == AnswerOutcome.Answered, $"{answer.Text}\n{fleet.Said}");
        Assert.Equal(Figure, Assert.Single(answer.Figures!.Rows).Value);
        Assert.Equal(2, fleet.Aws.Athena.Statements.Count);
    }

    [EmulatorFact]
    public async Task A_worker_killed_while_athena_runs_finds_its_query_again()
    {
        await using var fleet = await AwsFleet.StartAsync(NotificationForm.S3, AwsFleet.WithoutModels);
        await fleet.LandSampleAsync();
        var running = new TaskCompletionSource();
        var finish = new TaskCompletionSource();
        fleet.Aws.Athena.WhileRunning = async (_, cancellationToken) =>
        {
            running.TrySetResult();
            await finish.Task.WaitAsync(cancellationToken);
        };

        var asked = fleet.AskAsync(Question);
        await running.Task.WaitAsync(Sqs.Fleet.Patience);
        fleet.Restart("Ccar.Messaging.Query");
        finish.SetResult();
        var answer = await asked;

        Assert.Equal(Figure, Assert.Single(answer.Figures!.Rows).Value);
        Assert.Single(fleet.Aws.Athena.Statements);
    }

    [EmulatorFact]
    public async Task A_query_of_a_worker_that_died_is_stopped_by_the_next_one_after_the_deadline()
    {
        await using var fleet = await AwsFleet.StartAsync(NotificationForm.S3, AwsFleet.WithoutModels);
        await fleet.LandSampleAsync();
        var running = new TaskCompletionSource();
        fleet.Aws.Athena.WhileRunning = async (_, cancellationToken) =>
        {
            running.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        };

        // Long enough for workers that have just started on a busy machine to come as far as Athena.
        var asked = fleet.AskAsync(Question, TimeSpan.FromSeconds(20));
        await running.Task.WaitAsync(Sqs.Fleet.Patience);
        fleet.Kill("Ccar.Messaging.Query");
        var answer = await asked;
        var stoppedBefore = fleet.Aws.Calls.Count("athena", "StopQueryExecution");
        fleet.Restart("Ccar.Messaging.Query");

        Assert.Equal((AnswerOutcome.Failed, StopReason.DeadlinePassed, 0), (answer.Outcome, answer.Reason, stoppedBefore));
        await Eventually(() => fleet.Aws.Calls.Count("athena", "StopQueryExecution") == 1, fleet);
        Assert.Single(fleet.Aws.Athena.Statements);
    }

    [EmulatorFact]
    public async Task A_file_that_is_replaced_while_athena_runs_changes_nothing_that_was_asked_before()
    {
        await using var fleet = await AwsFleet.StartAsync(NotificationForm.S3, AwsFleet.WithoutModels);
        await fleet.LandSampleAsync();
        fleet.Aws.Athena.WhileRunning = async (_, _) =>
        {
            fleet.Aws.Athena.WhileRunning = null;
            await fleet.PutAsync(Report, Encoding.UTF8.GetBytes(Replacement));
            await fleet.IndexedAsync(1);
        };

        var before = await fleet.AskAsync(Question);
        Assert.True(before.Outcome == AnswerOutcome.Answered, $"{before.Text}\n{fleet.Said}");
        var after = await fleet.AskAsync(Question);

        Assert.Equal(Figure, Assert.Single(before.Figures!.Rows).Value);
        Assert.Equal(1.00m, Assert.Single(after.Figures!.Rows).Value);
        Assert.NotEqual(before.Receipt!.Files[0].DataVersion, after.Receipt!.Files[0].DataVersion);
    }

    [EmulatorFact]
    public async Task A_query_that_cannot_be_run_ends_in_words_and_not_in_silence()
    {
        await using var fleet = await AwsFleet.StartAsync(NotificationForm.S3, AwsFleet.WithoutModels);
        await fleet.LandSampleAsync();
        fleet.Aws.Athena.FailNext(new QueryFailure("HIVE_BAD_DATA: Malformed Parquet file", Category: 2, Type: 1, Retryable: false));

        var answer = await fleet.AskAsync(Question);

        Assert.True((answer.Outcome, answer.Reason) == (AnswerOutcome.Failed, StopReason.EngineFailed), $"{answer.Outcome} {answer.Reason}: {answer.Text}\n{fleet.Said}");
        Assert.Contains("HIVE_BAD_DATA", answer.Text, StringComparison.Ordinal);
    }

    [EmulatorFact]
    public async Task Uploads_that_follow_each_other_end_in_the_last_one_whatever_came_between()
    {
        await using var fleet = await AwsFleet.StartAsync(NotificationForm.S3, AwsFleet.WithoutModels);
        await fleet.LandSampleAsync();
        var former = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "landing", Report));

        for (var i = 0; i < 5; i++)
        {
            await fleet.PutAsync(Report, Encoding.UTF8.GetBytes(Replacement));
            await Task.Delay(20 * i);
            await fleet.PutAsync(Report, former);
        }

        await fleet.QuietAsync();
        var answer = await fleet.AskAsync(Question);

        Assert.True(answer.Outcome == AnswerOutcome.Answered, $"{answer.Reason}: {answer.Text}\n{fleet.Said}");
        Assert.Equal(Figure, Assert.Single(answer.Figures!.Rows).Value);
        Assert.Empty(answer.Receipt!.Understanding!.Warnings);
    }

    [EmulatorFact]
    public async Task Credentials_that_expire_and_are_renewed_lose_nothing()
    {
        await using var fleet = await AwsFleet.StartAsync(NotificationForm.S3, AwsFleet.WithoutModels);
        fleet.Aws.Faults.ExpireToken("glue", "BatchCreatePartition", calls: 4);
        await fleet.LandSampleAsync();
        fleet.Aws.Faults.ExpireToken("athena", "GetQueryExecution", calls: 2);

        var answer = await fleet.AskAsync(Question);

        Assert.True(answer.Outcome == AnswerOutcome.Answered, $"{answer.Text}\n{fleet.Said}");
        Assert.Equal(Figure, Assert.Single(answer.Figures!.Rows).Value);
    }

    private static async Task Eventually(Func<bool> isSo, AwsFleet fleet)
    {
        using var patience = new CancellationTokenSource(Sqs.Fleet.Patience);
        while (!isSo())
        {
            Assert.False(patience.IsCancellationRequested, fleet.Said);
            await Task.Delay(50);
        }
    }
}
