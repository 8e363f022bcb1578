using Amazon.BedrockAgent;
using Amazon.BedrockAgent.Model;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Ingest.IndexMetadata;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using static Ccar.Messaging.Services.Tests.Ingest.IndexMetadata.AwsIndexing;
using static Ccar.Messaging.Services.Tests.Ingest.LandingZone;

namespace Ccar.Messaging.Services.Tests.Ingest.IndexMetadata;

public sealed class When_an_ingestion_job_is_wanted : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeBedrockAgent _bedrock = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero));
    private readonly CcarTelemetry _telemetry = new();
    private int _landings;

    public void Dispose()
    {
        _bedrock.Dispose();
        _telemetry.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task One_job_takes_all_that_landed()
    {
        var process = Open();

        await LandAsync(25);
        await process.Jobs.StepAsync(CancellationToken.None);
        await process.Jobs.StepAsync(CancellationToken.None);

        var request = Assert.Single(_bedrock.Started);
        Assert.Equal((KnowledgeBaseId, DataSourceId), (request.KnowledgeBaseId, request.DataSourceId));
        Assert.Matches("^[0-9a-f]{33,256}$", request.ClientToken);
        Assert.Empty(_bedrock.Ingested);
    }

    [Fact]
    public async Task Without_a_landing_there_is_none()
    {
        await StepAsync(Open());

        Assert.Empty(_bedrock.Started);
    }

    [Fact]
    public async Task What_lands_while_it_runs_is_taken_by_the_next()
    {
        var process = Open();
        await LandAsync(1);
        await StepAsync(process);

        await LandAsync(3);
        await StepAsync(process);
        Assert.Single(_bedrock.Started);

        End(0, IngestionJobStatus.COMPLETE);
        await StepAsync(process);
        await StepAsync(process);
        End(1, IngestionJobStatus.COMPLETE);
        await StepAsync(process);
        await StepAsync(process);

        Assert.Equal(2, _bedrock.Started.Select(request => request.ClientToken).Distinct().Count());
        Assert.Equal(2, _bedrock.Started.Count);
        var mark = await process.Marks.ReadAsync(CancellationToken.None);
        Assert.Equal((4L, 4L, 0, null), (mark.Wanted, mark.Covered, mark.Failures, mark.Job));
    }

    [Fact]
    public async Task Starts_are_ten_seconds_apart()
    {
        var process = Open();
        await LandAsync(1);
        await process.Jobs.StepAsync(CancellationToken.None);
        End(0, IngestionJobStatus.COMPLETE);
        await LandAsync(1);

        await process.Jobs.StepAsync(CancellationToken.None);
        await process.Jobs.StepAsync(CancellationToken.None);
        _clock.Advance(TimeSpan.FromSeconds(9));
        await process.Jobs.StepAsync(CancellationToken.None);
        Assert.Single(_bedrock.Started);

        _clock.Advance(TimeSpan.FromSeconds(1));
        await process.Jobs.StepAsync(CancellationToken.None);
        Assert.Equal(2, _bedrock.Started.Count);
    }

    [Fact]
    public async Task While_another_job_runs_the_mark_stays_and_it_is_tried_later()
    {
        var process = Open();
        await LandAsync(1);
        _bedrock.Before = operation => operation == "StartIngestionJob" ? throw new ConflictException("A job is running.") : Task.CompletedTask;

        await process.Jobs.StepAsync(CancellationToken.None);
        await process.Jobs.StepAsync(CancellationToken.None);
        Assert.Single(_bedrock.Started);

        _bedrock.Before = _ => Task.CompletedTask;
        await StepAsync(process);

        Assert.Single(_bedrock.Jobs);
        Assert.NotNull((await process.Marks.ReadAsync(CancellationToken.None)).Job);
    }

    [Fact]
    public async Task Of_many_processes_one_starts_it_and_any_follows_it()
    {
        var processes = Enumerable.Range(0, 4).Select(_ => Open()).ToList();
        await LandAsync(2);

        await Task.WhenAll(processes.Select(process => process.Jobs.StepAsync(CancellationToken.None)));
        Assert.Single(_bedrock.Started);

        End(0, IngestionJobStatus.COMPLETE);
        await processes[3].Jobs.StepAsync(CancellationToken.None);
        Assert.Equal(2, (await processes[0].Marks.ReadAsync(CancellationToken.None)).Covered);
    }

    [Fact]
    public async Task A_start_that_was_not_noted_is_repeated_under_the_same_token()
    {
        var writes = 0;
        var dying = Open((operation, _) => operation == StoreOperation.TryWrite && ++writes == 2 ? throw new IOException("Dead.") : Task.CompletedTask);
        await LandAsync(1);
        await Assert.ThrowsAsync<IOException>(() => dying.Jobs.StepAsync(CancellationToken.None));

        await StepAsync(Open());

        Assert.Equal(2, _bedrock.Started.Count);
        Assert.Single(_bedrock.Started.Select(request => request.ClientToken).Distinct());
        Assert.Single(_bedrock.Jobs);
    }

    [Theory]
    [InlineData("FAILED")]
    [InlineData("STOPPED")]
    public async Task One_that_fails_is_told_and_tried_again_after_growing_pauses(string status)
    {
        using var measurements = new Services.Tests.Hosting.Measurements(_telemetry);
        var process = Open();
        await LandAsync(1);
        await StepAsync(process);

        End(0, IngestionJobStatus.FindValue(status));
        await process.Jobs.StepAsync(CancellationToken.None);
        _clock.Advance(TimeSpan.FromSeconds(19));
        await process.Jobs.StepAsync(CancellationToken.None);
        Assert.Single(_bedrock.Started);

        await StepAsync(process);
        Assert.Equal(2, _bedrock.Started.Select(request => request.ClientToken).Distinct().Count());
        var mark = await process.Marks.ReadAsync(CancellationToken.None);
        Assert.Equal((1L, 0L, 1), (mark.Wanted, mark.Covered, mark.Failures));
        Assert.Equal(["ccar.part=job"], measurements.TagsOf("ccar.knowledge.failures"));
    }

    [Fact]
    public async Task Documents_that_it_did_not_take_are_told_once()
    {
        using var measurements = new Services.Tests.Hosting.Measurements(_telemetry);
        Process[] processes = [Open(), Open()];
        await LandAsync(1);
        await StepAsync(processes[0]);

        End(0, IngestionJobStatus.COMPLETE, failed: 3);
        await Task.WhenAll(processes.Select(process => process.Jobs.StepAsync(CancellationToken.None)));

        Assert.Equal(3, Assert.Single(measurements.Seen).Value);
    }

    [Fact]
    public async Task A_job_that_nobody_knows_any_more_is_told_and_another_one_started_after_growing_pauses()
    {
        using var measurements = new Services.Tests.Hosting.Measurements(_telemetry);
        var process = Open();
        await LandAsync(1);
        await StepAsync(process);
        _bedrock.Jobs.Clear();

        await process.Jobs.StepAsync(CancellationToken.None);
        _clock.Advance(TimeSpan.FromSeconds(19));
        await process.Jobs.StepAsync(CancellationToken.None);
        Assert.Single(_bedrock.Started);
        await StepAsync(process);

        Assert.Equal(2, _bedrock.Started.Select(request => request.ClientToken).Distinct().Count());
        Assert.Equal(1, (await process.Marks.ReadAsync(CancellationToken.None)).Failures);
        Assert.Equal(["ccar.part=job"], measurements.TagsOf("ccar.knowledge.failures"));
    }

    [Fact]
    public async Task A_landing_needs_no_more_than_the_mark()
    {
        _bedrock.Before = _ => throw new ThrottlingException("No.");
        await using var zone = await StartAsync(new WorkerHostSetup().With(new FakeGlue(), _bedrock, KnowledgeIngestionOptions.Job));

        var indexed = await zone.LandAsync(KeyOf(), Good);

        Assert.Empty(indexed.Warnings);
        Assert.Equal(1, (await zone.ReadAsync<SyncMark>($"knowledge-sync/{KnowledgeBaseId}-{DataSourceId}.json")).Wanted);
    }

    private async Task LandAsync(int landings)
    {
        var index = new JobIngestion(Open().Marks);
        await Task.WhenAll(Enumerable.Range(0, landings).Select(_ => index.IndexAsync(Filed(), CancellationToken.None)));
    }

    // A look some time later.
    private async Task StepAsync(Process process)
    {
        _clock.Advance(TimeSpan.FromSeconds(30));
        await process.Jobs.StepAsync(CancellationToken.None);
    }

    private void End(int job, IngestionJobStatus status, long failed = 0)
    {
        var ended = _bedrock.Jobs.Values.OrderBy(one => one.IngestionJobId, StringComparer.Ordinal).ElementAt(job);
        ended.Status = status;
        ended.Statistics = new IngestionJobStatistics { NumberOfDocumentsFailed = failed };
        ended.FailureReasons = ["The role may not read the bucket."];
    }

    private Process Open(Func<StoreOperation, string, Task>? before = null)
    {
        var options = Options.Create(new KnowledgeIngestionOptions
        {
            KnowledgeBaseId = KnowledgeBaseId,
            DataSourceId = DataSourceId,
            Mode = KnowledgeIngestionOptions.Job,
        });
        var knowledge = new KnowledgeBase(_bedrock, options);
        var store = new HookedStore(new FileObjectStore(_folder.Path), before ?? ((_, _) => Task.CompletedTask));
        var marks = new SyncMarks(store, knowledge);
        return new Process(marks, new SyncJobs(knowledge, marks, options, _clock, _telemetry, NullLogger<SyncJobs>.Instance));
    }

    private Partitioned Filed() => new()
    {
        LandingId = BusinessId.Of($"{++_landings}"),
        LandedAt = _clock.GetUtcNow(),
        SourceKey = KeyOf(),
        ETag = "e",
        Sequencer = "01",
        Partition = PartitionOf(),
        DataVersion = "v1",
        FiledKey = FiledKeyOf(),
        SnapshotKey = "s",
        Columns = [],
        Rows = 1,
        Sha256 = "h",
    };

    private sealed record Process(SyncMarks Marks, SyncJobs Jobs);
}
