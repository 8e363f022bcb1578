using System.Net;
using System.Text;
using Amazon.S3;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Conformance.Tests.Stores.S3;

/// <summary>The S3 store over S3 in memory, whose answers a test may replace.</summary>
internal sealed class S3World : IDisposable
{
    private readonly AmazonS3Client _client;

    public S3World()
        : this(TimeProvider.System)
    {
    }

    public S3World(TimeProvider clock)
    {
        _client = Memory.Client();
        Store = new S3ObjectStore(_client, Options.Create(StoreWorld.Small(Bucket)), clock);
    }

    public static string Bucket => "reports";

    public MemoryS3 Memory { get; } = new(Bucket);

    public S3ObjectStore Store { get; }

    public int CountOf(string method) => Memory.Requests.Count(request => request.Method == method);

    /// <summary>Answers the first requests of a method, so many as there are errors, with them.</summary>
    public void Answer(string method, params (int Status, string Code)[] errors)
    {
        var left = new Queue<(int Status, string Code)>(errors);
        Memory.Instead = request => request.Method == method && left.TryDequeue(out var error) ? S3Answers.Error(error.Status, error.Code) : null;
    }

    /// <summary>Lets S3 do what the first matching request asks, and answers that it could not.</summary>
    public void LoseAnswerTo(Func<S3Request, bool> matches)
    {
        var lost = 0;
        Memory.Afterwards = (request, _) => matches(request) && Interlocked.Exchange(ref lost, 1) == 0 ? S3Answers.Error((int)HttpStatusCode.InternalServerError, "InternalError") : null;
    }

    public Task WriteAsync(string key, string text) => Store.WriteDocumentAsync(key, Encoding.UTF8.GetBytes(text), default);

    public Task<bool> TryWriteAsync(string key, string text, string? etag) => Store.TryWriteDocumentAsync(key, Encoding.UTF8.GetBytes(text), etag, default);

    public async Task<string> TextAsync(string key) => Encoding.UTF8.GetString((await Store.ReadDocumentAsync(key, default))!.Content.Span);

    public void Dispose() => _client.Dispose();
}
