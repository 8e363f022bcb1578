using System.Security.Cryptography;
using System.Text;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Ingest;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Services.Tests.Ingest;

/// <summary>The Ingest worker as registered in production, with a landing folder to drop files into.</summary>
internal sealed class LandingZone : IAsyncDisposable
{
    public const string Good = "period_id|business|balance\n2023Q4|LENDING|100.25\n2023Q4|MARKETS|-0.25\n";
    public const string Corrected = "period_id|business|balance\n2023Q4|LENDING|100.25\n2023Q4|MARKETS|-0.20\n";
    public const string Faulty = "period_id|business|balance\n2023Q4|LENDING|1.00|2.00\n";

    private LandingZone(WorkerHost host) => Host = host;

    /// <summary>No folder is watched: landings are announced by hand.</summary>
    public static WorkerHostSetup Unwatched { get; } = new() { Settings = new Dictionary<string, string?> { ["Ccar:Ingest:ReceiveLanding:WatchFolder"] = "false" } };

    public WorkerHost Host { get; }

    public CompletionProbe Probe => Host.Probe;

    public static async Task<LandingZone> StartAsync(WorkerHostSetup? setup = null) =>
        new(await WorkerHost.StartAsync((setup ?? new WorkerHostSetup()) with { Workers = bus => bus.AddIngestWorker() }));

    public static string KeyOf(string run = "run001", string table = "figures", string scenario = "internal_baseline", string below = "dev/ccar") =>
        $"ccar_reports/{below}/cycle3/{scenario}/{run}/output/{table}.csv";

    public static string FiledKeyOf(string run = "run001", string table = "figures", string below = "dev/ccar") =>
        $"ccar_reports/{below}/cycle=cycle3/scenario=internal_baseline/run_id={run}/output/{table}.csv";

    public static PartitionId PartitionOf(string run = "run001", string table = "figures") => new(table, "cycle3", "internal_baseline", run);

    public static string Sha256Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public Task DropAsync(string key, string text) => Host.Store.WriteDocumentAsync(key, Encoding.UTF8.GetBytes(text), CancellationToken.None);

    /// <summary>Drops a file and waits until it is indexed.</summary>
    public async Task<MetadataIndexed> LandAsync(string key, string text)
    {
        var count = Probe.Published<MetadataIndexed>().Count(message => message.SourceKey == key) + 1;
        await DropAsync(key, text);
        return await Probe.WaitForAsync<MetadataIndexed>(count, message => message.SourceKey == key);
    }

    /// <summary>Drops a file and waits until it is rejected.</summary>
    public async Task<FileRejected> RefuseAsync(string key, string text)
    {
        var count = Probe.Published<FileRejected>().Count(message => message.SourceKey == key) + 1;
        await DropAsync(key, text);
        return await Probe.WaitForAsync<FileRejected>(count, message => message.SourceKey == key);
    }

    /// <summary>Puts a file into a folder that is not watched.</summary>
    public async Task<ObjectInfo> PlaceAsync(string key, string text)
    {
        await DropAsync(key, text);
        return (await Host.Store.FindAsync(key, CancellationToken.None))!;
    }

    /// <summary>Puts a file into a folder that is not watched, and announces it.</summary>
    public async Task<FileLanded> AnnounceAsync(string key, string text, string sequencer)
    {
        var file = await PlaceAsync(key, text);
        var landing = new FileLanded
        {
            LandingId = BusinessId.Of(key, file.ETag, sequencer),
            LandedAt = DateTimeOffset.UtcNow,
            SourceKey = key,
            Size = file.Size,
            ETag = file.ETag,
            Sequencer = sequencer,
        };
        await SendAsync(landing);
        return landing;
    }

    public Task<MetadataIndexed> IndexedAsync(FileLanded landing) => Probe.WaitForAsync<MetadataIndexed>(message => message.LandingId == landing.LandingId);

    /// <summary>Publishes a message as a broker that repeats or reorders would.</summary>
    public Task SendAsync<T>(T message)
        where T : class => Host.Bus.Publish(message);

    public async Task<string?> TextAsync(string key) =>
        await Host.Store.ReadDocumentAsync(key, CancellationToken.None) is { } stored ? Encoding.UTF8.GetString(stored.Content.Span) : null;

    public async Task<T> ReadAsync<T>(string key) => StoreJson.Read<T>((await Host.Store.ReadDocumentAsync(key, CancellationToken.None))!.Content.Span);

    public async Task<bool> ExistsAsync(string key) => await Host.Store.FindAsync(key, CancellationToken.None) is not null;

    public async Task<IReadOnlyList<string>> KeysAsync(string prefix)
    {
        var keys = new List<string>();
        await foreach (var file in Host.Store.ListAsync(prefix, CancellationToken.None))
        {
            keys.Add(file.Key);
        }

        return keys;
    }

    public async Task<CatalogPartition?> EntryAsync(string run = "run001", string table = "figures") =>
        (await Host.Services.GetRequiredService<CatalogStore>().ReadAsync(table, "cycle3", CancellationToken.None)).Find("internal_baseline", run);

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
