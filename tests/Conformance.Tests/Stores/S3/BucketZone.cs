using System.Text;
using Amazon.Glue;
using Amazon.S3;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Ingest;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Conformance.Tests.Stores.S3;

/// <summary>The Ingest worker as registered in production over a bucket, with its turns in the hands of a test. Landings are announced by hand.</summary>
internal sealed class BucketZone : IAsyncDisposable
{
    public const string Bucket = "reports";
    private readonly MemoryS3 _s3;
    private readonly FakeGlue _glue = new();
    private readonly AmazonS3Client _client;
    private WorkerHost _host = null!;

    private BucketZone(MemoryS3 s3, Func<int, Task> beforeTurn, TimeProvider clock, TimeSpan leaseTime)
    {
        (_s3, _client) = (s3, s3.Client());
        Turns = new CountedTurns(new S3Turns(_client, Options.Create(StoreWorld.Small(Bucket)), clock) { LeaseTime = leaseTime }, beforeTurn);
    }

    public CountedTurns Turns { get; }

    public IReadOnlyCollection<S3Request> Requests => _s3.Requests;

    public CompletionProbe Probe => _host.Probe;

    public IObjectStore Store => _host.Services.GetRequiredService<IObjectStore>();

    public static Task<BucketZone> StartAsync(Func<int, Task>? beforeTurn = null) =>
        StartAsync(new BucketZone(new MemoryS3(Bucket), beforeTurn ?? (static _ => Task.CompletedTask), TimeProvider.System, TimeSpan.FromSeconds(30)));

    /// <summary>One of several processes that share a bucket.</summary>
    public static Task<BucketZone> StartAsync(MemoryS3 s3, TimeProvider clock, TimeSpan leaseTime) =>
        StartAsync(new BucketZone(s3, static _ => Task.CompletedTask, clock, leaseTime));

    public async Task<CatalogPartition?> EntryAsync() =>
        (await _host.Services.GetRequiredService<CatalogStore>().ReadAsync("bs_consolidated", "cycle3", default)).Find("internal_baseline", "run001");

    public async Task<string> PutAsync(string key, string content)
    {
        await Store.WriteDocumentAsync(key, Encoding.UTF8.GetBytes(content), default);
        return (await Store.FindAsync(key, default))!.ETag;
    }

    public async Task<FileLanded> AnnounceAsync(string key, string etag, string sequencer)
    {
        var landing = new FileLanded
        {
            LandingId = BusinessId.Of(key, etag, sequencer),
            LandedAt = DateTimeOffset.UtcNow,
            SourceKey = key,
            Size = 1,
            ETag = etag,
            Sequencer = sequencer,
        };
        await _host.Bus.Publish(landing);
        return landing;
    }

    public Task<MetadataIndexed> IndexedAsync(FileLanded landing) => Probe.WaitForAsync<MetadataIndexed>(message => message.LandingId == landing.LandingId);

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _client.Dispose();
        _s3.Dispose();
        _glue.Dispose();
    }

    private static async Task<BucketZone> StartAsync(BucketZone zone)
    {
        zone._host = await WorkerHost.StartAsync(new WorkerHostSetup
        {
            Workers = bus => bus.AddIngestWorker(),
            Settings = new Dictionary<string, string?>
            {
                ["Ccar:Store"] = "s3",
                ["Ccar:Engine"] = "athena",
                ["Ccar:S3:Bucket"] = Bucket,
                ["Ccar:S3:Region"] = "us-east-1",
            },
            Services = services => services.AddSingleton<IAmazonS3>(zone._client).AddSingleton<IAmazonGlue>(zone._glue),
            Replace = services => services.AddSingleton<ITurns>(zone.Turns),
        });
        return zone;
    }
}
