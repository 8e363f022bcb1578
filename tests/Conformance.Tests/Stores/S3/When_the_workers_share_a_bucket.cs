using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Glue;
using Amazon.S3;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Ingest;
using Ccar.Messaging.Responder;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Conformance.Tests.Stores.S3;

/// <summary>The production registration with its store in a bucket; what lands there is told by events alone.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit ends it with DisposeAsync.")]
public sealed class When_the_workers_share_a_bucket : IAsyncLifetime
{
    private const string Bucket = "reports";
    private static readonly string Key = SampleLanding.Key("run001");
    private readonly MemoryS3 _s3 = new(Bucket);
    private readonly FakeGlue _glue = new();
    private AmazonS3Client _client = null!;
    private WorkerHost _host = null!;

    private IObjectStore Store => _host.Services.GetRequiredService<IObjectStore>();

    public async Task InitializeAsync()
    {
        _client = _s3.Client();
        _host = await StartAsync(bus => bus.AddIngestWorker().AddResponderWorker());
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        _client.Dispose();
        _s3.Dispose();
        _glue.Dispose();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_that_an_event_tells_of_is_filed_indexed_and_removed(bool isNotification)
    {
        var etag = await LandAsync(Key, SampleLanding.Report(1.23m));

        await SendAsync(isNotification ? Notification(Bucket, Key, etag) : EventBridge(Bucket, Key, etag));
        var indexed = await _host.Probe.WaitForAsync<MetadataIndexed>(message => message.SourceKey == Key);

        Assert.True(indexed.IsCurrent);
        Assert.Null(await Store.FindAsync(Key, default));
        var entry = (await _host.Services.GetRequiredService<CatalogStore>().ReadAsync("bs_consolidated", "cycle3", default)).Find("internal_baseline", "run001")!;
        Assert.Equal(SampleLanding.Report(1.23m), await TextAsync(entry.FiledKey));
        Assert.NotNull(await Store.FindAsync(_host.Keys.Snapshot(indexed.Partition, indexed.DataVersion), default));
        Assert.DoesNotContain(_s3.Requests, request => request.Uri.Query.Contains("list-type", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("others", "the bucket 'others'")]
    [InlineData(null, "no bucket")]
    public async Task An_event_of_another_bucket_is_refused_by_name(string? bucket, string named)
    {
        var etag = await LandAsync(Key, SampleLanding.Report(1.23m));
        var refused = new Faults();
        _host.Bus.ConnectReceiveObserver(refused);

        await SendAsync(Notification(bucket, Key, etag));
        var fault = await refused.First.Task.WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Contains($"'{Key}' in {named}; this worker takes landings of 'reports' alone", fault.Message, StringComparison.Ordinal);
        Assert.NotNull(await Store.FindAsync(Key, default));
        Assert.Empty(_host.Probe.Published<FileLanded>());
    }

    [Fact]
    public async Task A_glossary_that_lands_by_event_is_taken()
    {
        const string Glossary = """[{"term": "cards", "column": "business", "value": "CREDIT CARDS"}]""";
        var etag = await LandAsync("ccar_reports/glossary.json", Glossary);
        var report = await LandAsync(Key, SampleLanding.Report(1.23m));

        await SendAsync(Notification(Bucket, "ccar_reports/glossary.json", etag));
        await SendAsync(Notification(Bucket, Key, report));
        await _host.Probe.WaitForAsync<MetadataIndexed>(message => message.SourceKey == Key);
        while (await Store.FindAsync("ccar_reports/glossary.json", default) is not null)
        {
            await Task.Delay(10);
        }

        Assert.Equal(Glossary, await TextAsync(StoreKeys.Glossary));
        Assert.Equal(Key, Assert.Single(_host.Probe.Published<FileLanded>()).SourceKey);
    }

    [Fact]
    public async Task Other_bytes_than_the_event_tells_of_are_left_to_their_own_event()
    {
        await LandAsync(Key, SampleLanding.Report(1.23m));
        var newer = await LandAsync(Key, SampleLanding.Report(2.34m));

        await SendAsync(Notification(Bucket, Key, "d41d8cd98f00b204e9800998ecf8427e", "01"));
        await SendAsync(Notification(Bucket, Key, newer, "02"));
        var indexed = await _host.Probe.WaitForAsync<MetadataIndexed>(message => message.SourceKey == Key);

        Assert.Equal(SampleLanding.Report(2.34m), await TextAsync("ccar_reports/dev/ccar/cycle=cycle3/scenario=internal_baseline/run_id=run001/ihc_balance_sheet/output/bs_consolidated.csv"));
        Assert.Single(_host.Probe.Published<MetadataIndexed>(), message => message.DataVersion == indexed.DataVersion);
    }

    [Fact]
    public async Task What_a_worker_lacks_for_it_is_told_at_the_start()
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(bus => bus.AddIngestWorker(), ("Ccar:S3:Bucket", null)));

        Assert.Contains("Ccar:S3:Bucket is missing", fault.Message, StringComparison.Ordinal);
    }

    private async Task<WorkerHost> StartAsync(Action<CcarBus> workers, params (string Key, string? Value)[] changed)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Ccar:Store"] = "s3",
            ["Ccar:Engine"] = "athena",
            ["Ccar:S3:Bucket"] = Bucket,
            ["Ccar:S3:Region"] = "us-east-1",
        };
        foreach (var (key, value) in changed)
        {
            settings[key] = value;
        }

        return await WorkerHost.StartAsync(new WorkerHostSetup
        {
            Workers = workers,
            Settings = settings,
            Services = services => services.AddSingleton<IAmazonS3>(_client).AddSingleton<IAmazonGlue>(_glue),
        });
    }

    private async Task<string> LandAsync(string key, string content)
    {
        await Store.WriteDocumentAsync(key, Encoding.UTF8.GetBytes(content), default);
        return (await Store.FindAsync(key, default))!.ETag;
    }

    private async Task<string> TextAsync(string key) => Encoding.UTF8.GetString((await Store.ReadDocumentAsync(key, default))!.Content.Span);

    private Task SendAsync(string json)
    {
        var sender = _host.Services.GetRequiredService<PlainSender>();
        var members = JsonSerializer.Deserialize<JsonElement>(json);
        return members.TryGetProperty("Records", out var records)
            ? sender.SendAsync(StageNames.Landings, new S3Notice(records), default)
            : sender.SendAsync(StageNames.Landings, new BridgeNotice("Object Created", "2026-01-31T12:00:00Z", members.GetProperty("detail")), default);
    }

    private static string Notification(string? bucket, string key, string etag, string sequencer = "0067A1B2C3D4E5F607")
    {
        var named = bucket is null ? "" : $$"""  "bucket":{"name":"{{bucket}}"},  """;
        return $$$$"""
            {"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","eventTime":"2026-01-31T12:00:00.000Z","eventName":"ObjectCreated:Put",
             "s3":{ {{{{named}}}} "object":{"key":"{{{{Uri.EscapeDataString(key)}}}}","size":1,"eTag":"{{{{etag}}}}","sequencer":"{{{{sequencer}}}}"}}}]}
            """;
    }

    private static string EventBridge(string bucket, string key, string etag) => $$$$"""
        {"version":"0","detail-type":"Object Created","source":"aws.s3","time":"2026-01-31T12:00:00Z",
         "detail":{"bucket":{"name":"{{{{bucket}}}}"},"object":{"key":"{{{{key}}}}","size":1,"etag":"{{{{etag}}}}","sequencer":"0067a1b2c3d4e5f607"}}}
        """;

    private sealed record S3Notice([property: JsonPropertyName("Records")] JsonElement Records);

    private sealed record BridgeNotice(
        [property: JsonPropertyName("detail-type")] string DetailType, [property: JsonPropertyName("time")] string Time, [property: JsonPropertyName("detail")] JsonElement Detail);

    private sealed class Faults : IReceiveObserver
    {
        public TaskCompletionSource<Exception> First { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task PreReceive(ReceiveContext context) => Task.CompletedTask;

        public Task PostReceive(ReceiveContext context) => Task.CompletedTask;

        public Task PostConsume<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType)
            where T : class => Task.CompletedTask;

        public Task ConsumeFault<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType, Exception exception)
            where T : class
        {
            First.TrySetResult(exception);
            return Task.CompletedTask;
        }

        public Task ReceiveFault(ReceiveContext context, Exception exception)
        {
            First.TrySetResult(exception);
            return Task.CompletedTask;
        }
    }
}
