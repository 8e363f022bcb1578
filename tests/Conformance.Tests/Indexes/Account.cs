using System.Text;
using Amazon.Athena;
using Amazon.Athena.Model;
using Amazon.Glue;
using Amazon.S3;
using Ccar.Messaging.AwsDouble.Server;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Ingest;
using Ccar.Messaging.Ingest.Reindex;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Conformance.Tests.Indexes;

/// <summary>The Ingest worker as registered for an account, which the double stands in for: bucket, tables and queries.</summary>
internal sealed class Account : IAsyncDisposable
{
    public const string Bucket = "reports";
    public const string Database = "ccar_db";
    private const string Region = "us-east-1";
    private readonly AmazonS3Client _s3;
    private readonly AmazonGlueClient _glue;
    private readonly AmazonAthenaClient _athena;
    private WorkerHost _host = null!;
    private int _landings;

    private Account(AwsDoubleServer server)
    {
        Server = server;
        var url = server.Endpoint.ToString();
        _s3 = new AmazonS3Client(
            CredentialBook.DefaultKey, CredentialBook.DefaultSecret, new AmazonS3Config { ServiceURL = url, AuthenticationRegion = Region, ForcePathStyle = true });
        _glue = new AmazonGlueClient(CredentialBook.DefaultKey, CredentialBook.DefaultSecret, new AmazonGlueConfig { ServiceURL = url, AuthenticationRegion = Region });
        _athena = new AmazonAthenaClient(
            CredentialBook.DefaultKey, CredentialBook.DefaultSecret, new AmazonAthenaConfig { ServiceURL = url, AuthenticationRegion = Region });
    }

    public AwsDoubleServer Server { get; }

    public AheadClock Clock { get; } = new();

    public CompletionProbe Probe => _host.Probe;

    public static async Task<Account> StartAsync()
    {
        var account = new Account(await AwsDoubleServer.StartAsync());
        account.Server.S3.CreateBucket(Bucket);
        account._host = await account.StartWorkerAsync();
        return account;
    }

    private Task<WorkerHost> StartWorkerAsync() => WorkerHost.StartAsync(new WorkerHostSetup
    {
        Workers = bus => bus.AddIngestWorker(),
        Settings = new Dictionary<string, string?>
        {
            ["Ccar:Store"] = "s3",
            ["Ccar:Engine"] = "athena",
            ["Ccar:S3:Bucket"] = Bucket,
            ["Ccar:S3:Region"] = Region,
        },
        Services = services => services.AddSingleton<IAmazonS3>(_s3).AddSingleton<IAmazonGlue>(_glue).AddSingleton<TimeProvider>(Clock),
    });

    /// <summary>Lands a file and waits until it is indexed.</summary>
    public async Task<MetadataIndexed> LandAsync(string key, string content)
    {
        var store = _host.Services.GetRequiredService<IObjectStore>();
        await store.WriteDocumentAsync(key, Encoding.UTF8.GetBytes(content), default);
        var landed = (await store.FindAsync(key, default))!;
        var sequencer = $"{++_landings:x16}";
        var landing = new FileLanded
        {
            LandingId = BusinessId.Of(key, landed.ETag, sequencer),
            LandedAt = landed.LastModified,
            SourceKey = key,
            Size = landed.Size,
            ETag = landed.ETag,
            Sequencer = sequencer,
        };
        await _host.Bus.Publish(landing);
        return await Probe.WaitForAsync<MetadataIndexed>(indexed => indexed.LandingId == landing.LandingId);
    }

    /// <summary>Commits a filed landing as the newest, and waits until it is indexed.</summary>
    public async Task<MetadataIndexed> CommitAsync(Partitioned filed)
    {
        var sequencer = $"{++_landings:x16}";
        var newest = filed with { LandingId = BusinessId.Of(filed.SourceKey, filed.ETag, sequencer), Sequencer = sequencer };
        await _host.Bus.Publish(newest);
        return await Probe.WaitForAsync<MetadataIndexed>(indexed => indexed.LandingId == newest.LandingId);
    }

    /// <summary>The bucket as the product sees it.</summary>
    public IObjectStore Store => _host.Services.GetRequiredService<IObjectStore>();

    /// <summary>Indexes everything that is filed again, in a process that knows nothing of the worker's.</summary>
    public async Task<IReadOnlyList<ReindexOutcome>> ReindexAsync()
    {
        await using var other = await StartWorkerAsync();
        var reindexer = other.Services.GetRequiredService<IReindexer>();
        var outcomes = new List<ReindexOutcome>();
        foreach (var report in await reindexer.FindAsync(default))
        {
            outcomes.Add(await reindexer.ReindexAsync(report, default));
        }

        return outcomes;
    }

    /// <summary>The names of an object's tags.</summary>
    public async Task<IReadOnlyList<string>> TagsAsync(string key) =>
        [.. ((await _s3.GetObjectTaggingAsync(new Amazon.S3.Model.GetObjectTaggingRequest { BucketName = Bucket, Key = key })).Tagging ?? []).Select(tag => tag.Key)];

    /// <summary>Runs a statement; the rows below the names.</summary>
    public async Task<IReadOnlyList<string>> QueryAsync(string sql)
    {
        var started = await _athena.StartQueryExecutionAsync(new StartQueryExecutionRequest
        {
            QueryString = sql,
            ClientRequestToken = BusinessId.Of(sql, $"{_landings}").ToString("D"),
            QueryExecutionContext = new QueryExecutionContext { Database = Database },
        });
        while (await StateAsync(started.QueryExecutionId!) is { } state && state != QueryExecutionState.SUCCEEDED)
        {
            Assert.True(state == QueryExecutionState.QUEUED || state == QueryExecutionState.RUNNING, state.Value);
            await Task.Delay(10);
        }

        var page = await _athena.GetQueryResultsAsync(new GetQueryResultsRequest { QueryExecutionId = started.QueryExecutionId });
        return [.. page.ResultSet!.Rows!.Skip(1).Select(row => string.Join('|', row.Data!.Select(datum => datum.VarCharValue)))];
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _s3.Dispose();
        _glue.Dispose();
        _athena.Dispose();
        await Server.DisposeAsync();
    }

    private async Task<QueryExecutionState?> StateAsync(string id) =>
        (await _athena.GetQueryExecutionAsync(new GetQueryExecutionRequest { QueryExecutionId = id })).QueryExecution!.Status!.State;
}
