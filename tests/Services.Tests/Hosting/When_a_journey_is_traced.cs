using System.Diagnostics;
using System.Text;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Services.Tests.Samples;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Services.Tests.Hosting;

public sealed class When_a_journey_is_traced : IAsyncLifetime, IDisposable
{
    private const string Question = "What is the total balance for assets in 2023Q4 in cycle3, internal_baseline, run001?";
    private const string Key = "ccar_reports/dev/ccar/cycle3/internal_baseline/run001/ihc_balance_sheet/output/bs_consolidated.csv";
    private readonly TraceRecorder _traces = new();
    private Measurements _measurements = null!;
    private WorkerHost _host = null!;
    private MetadataIndexed _indexed = null!;

    public async Task InitializeAsync()
    {
        _host = await WorkerHost.StartAsync();
        _measurements = new Measurements(_host.Services);
        await _host.Store.PutFileAsync(StoreKeys.Glossary, Path.Combine(SampleFolder.Committed, "glossary.json"), CancellationToken.None);
        await _host.Store.PutFileAsync(Key, SampleFolder.Report("cycle3", "internal_baseline", "run001"), CancellationToken.None);
        _indexed = await _host.Probe.WaitForAsync<MetadataIndexed>(message => message.SourceKey == Key);
    }

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    public void Dispose()
    {
        _measurements.Dispose();
        _traces.Dispose();
    }

    [Fact]
    public async Task A_landing_is_one_trace_that_is_one_tree()
    {
        var root = await _traces.RootAsync("ccar.landing.receive", CcarTelemetry.LandingIdTag, _indexed.LandingId);

        var spans = await _traces.TraceAsync(root.TraceId, consumed: 2);

        AssertTree(root, spans);
        AssertConsumed(spans, "partition-file", "index-metadata");
    }

    [Fact]
    public async Task A_question_from_the_inbox_is_one_trace_that_is_one_tree()
    {
        var questionId = Guid.NewGuid();

        await _host.Store.WriteDocumentAsync(StoreKeys.InboxQuestion(questionId), Encoding.UTF8.GetBytes($$"""{ "question": "{{Question}}" }"""), CancellationToken.None);
        var answer = await _host.Probe.AnsweredAsync(questionId);

        Assert.Equal((AnswerOutcome.Answered, "rules"), (answer.Outcome, answer.Receipt?.Understanding?.RetrievedBy));
        var root = await _traces.RootAsync("ccar.question.receive", CcarTelemetry.QuestionIdTag, questionId);
        var spans = await _traces.TraceAsync(root.TraceId, consumed: 5);
        AssertTree(root, spans);
        AssertConsumed(spans, "retrieve-attributes", "watch-deadline", "build-sql", "run-sql", "write-answer");
        Assert.Contains(spans, span => span.Kind == ActivityKind.Producer && span.OperationName.Contains(nameof(Answered), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_that_a_program_publishes_joins_the_trace_of_that_program()
    {
        var question = new QuestionAsked { QuestionId = Guid.NewGuid(), AskedAt = DateTimeOffset.UtcNow, Text = Question };
        using var program = CcarTelemetry.Source.StartActivity("test.program")!;

        await _host.Bus.Publish(question);
        program.Stop();
        await _host.Probe.AnsweredAsync(question.QuestionId);

        var spans = await _traces.TraceAsync(program.TraceId, consumed: 5);
        AssertTree(program, spans);
    }

    [Fact]
    public async Task Durations_are_recorded_in_seconds_with_tags_that_name_no_id()
    {
        var question = new QuestionAsked { QuestionId = Guid.NewGuid(), AskedAt = DateTimeOffset.UtcNow, Text = Question };

        await _host.Bus.Publish(question);
        await _host.Probe.AnsweredAsync(question.QuestionId);
        await _host.StopAsync();

        Assert.All(_measurements.Seen, seen => Assert.Equal("s", seen.Unit));
        Assert.All(_measurements.Seen, seen => Assert.InRange(seen.Value, 0, 60));
        Assert.Equal(["ccar.outcome=indexed"], _measurements.TagsOf("ccar.landing.duration"));
        Assert.Equal(["ccar.cached=False ccar.outcome=answered ccar.retriever=rules"], _measurements.TagsOf("ccar.question.duration"));
        string[] stages = ["build-sql", "index-metadata", "partition-file", "retrieve-attributes", "run-sql", "watch-deadline", "write-answer"];
        Assert.Equal(
            stages.SelectMany(stage => (string[])[$"ccar.part=waiting ccar.stage={stage}", $"ccar.part=working ccar.stage={stage}"]).Order(StringComparer.Ordinal),
            _measurements.TagsOf("ccar.stage.duration"));
    }

    private static void AssertTree(Activity root, IReadOnlyList<Activity> spans)
    {
        var known = spans.Select(span => span.SpanId).ToHashSet();

        var described = TraceRecorder.Describe(spans);
        Assert.True(spans.Where(span => span.ParentSpanId == default).SequenceEqual([root]), described);
        Assert.True(spans.All(span => span == root || known.Contains(span.ParentSpanId)), described);
    }

    private static void AssertConsumed(IEnumerable<Activity> spans, params string[] stages)
    {
        var described = TraceRecorder.Describe(spans);
        Assert.All(stages, stage => Assert.True(spans.Any(span => span.Kind == ActivityKind.Consumer && span.OperationName.Contains("ccar-" + stage, StringComparison.Ordinal)), $"{stage} is not in\n{described}"));
    }
}
