using System.Text;
using Amazon.S3;
using Ccar.Messaging.AwsDouble.Server;
using Ccar.Messaging.Conformance.Tests.Stores.S3;
using Ccar.Messaging.Emulator;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Conformance.Tests.Stores;

/// <summary>A store of its own on a backend.</summary>
internal sealed class StoreWorld : IAsyncDisposable
{
    private static readonly Lazy<Task<AwsDoubleServer>> Double = new(() => AwsDoubleServer.StartAsync());
    private readonly TemporaryFolder _folder = new();
    private readonly IAmazonS3? _client;

    private StoreWorld(IAmazonS3? client, string bucket) =>
        (_client, Bucket, Store) = (client, bucket, client is null
            ? new FileObjectStore(Path.Combine(_folder.Path, "store"))
            : new S3ObjectStore(client, Options.Create(Small(bucket)), TimeProvider.System));

    public IObjectStore Store { get; }

    public string Bucket { get; }

    public IAmazonS3 S3 => _client ?? throw new InvalidOperationException("This store is a folder.");

    public static StoreNeeds Has(Backend backend) => backend == Backend.Emulator ? StoreNeeds.None : StoreNeeds.All;

    public static async Task<StoreWorld> InAsync(Backend backend)
    {
        var bucket = $"ccar-{Guid.NewGuid():N}";
        var client = backend switch
        {
            Backend.Files => null,
            Backend.Memory => new MemoryS3(bucket).Client(),
            Backend.AwsDouble => S3Client.At((await Double.Value).Endpoint, CredentialBook.DefaultKey, CredentialBook.DefaultSecret),
            _ => S3Client.At((await SqsEmulator.Shared).Endpoint, "x", "y"),
        };
        await (backend is Backend.Emulator or Backend.AwsDouble ? client!.PutBucketAsync(bucket) : Task.CompletedTask);
        return new StoreWorld(client, bucket);
    }

    /// <summary>Options with the smallest parts, so that small files make several.</summary>
    public static S3Options Small(string bucket) => new() { Bucket = bucket, PartSize = 5 << 20, MultipartThreshold = 6 << 20 };

    /// <summary>A file of a size, whose bytes are all different from what a part of it would repeat.</summary>
    public string File(int size, int seed = 1)
    {
        var content = new byte[size];
        new Random(seed).NextBytes(content);
        var path = Path.Combine(_folder.Path, $"{size}-{seed}");
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }

    public async Task<byte[]> ReadAsync(string key)
    {
        await using var stream = await Store.OpenReadAsync(key, default);
        using var content = new MemoryStream();
        await stream.CopyToAsync(content);
        return content.ToArray();
    }

    public Task WriteAsync(string key, string text) => Store.WriteDocumentAsync(key, Encoding.UTF8.GetBytes(text), default);

    public async Task<string?> TextAsync(string key) =>
        await Store.ReadDocumentAsync(key, default) is { } document ? Encoding.UTF8.GetString(document.Content.Span) : null;

    public async Task<bool> TryWriteAsync(string key, string text, string? etag) => await Store.TryWriteDocumentAsync(key, Encoding.UTF8.GetBytes(text), etag, default);

    public async Task<List<string>> KeysAsync(string prefix)
    {
        var keys = new List<string>();
        await foreach (var found in Store.ListAsync(prefix, default))
        {
            keys.Add(found.Key);
        }

        return keys;
    }

    public ValueTask DisposeAsync()
    {
        _client?.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
