using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Conformance.Tests.Stores.S3;

public sealed class When_s3_refuses : IDisposable
{
    private readonly S3World _world = new();

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData("HEAD", 403, "AccessDenied", "Looking up 'a/b.csv' in the bucket 'reports' is not allowed", "s3:ListBucket")]
    [InlineData("GET", 403, "AccessDenied", "Reading 'a/b.csv' in the bucket 'reports' is not allowed: S3 answered 403 AccessDenied", "s3:GetObject")]
    [InlineData("PUT", 403, "InvalidAccessKeyId", "Writing 'a/b.csv' in the bucket 'reports' failed: S3 does not take the credentials (403 InvalidAccessKeyId)", "Correct the credentials")]
    [InlineData("DELETE", 403, "AccessDenied", "Deleting 'a/b.csv' in the bucket 'reports' is not allowed", "s3:DeleteObject")]
    [InlineData("GET", 404, "NoSuchBucket", "There is no bucket 'reports', so that reading", "Ccar:S3:Bucket")]
    [InlineData("GET", 301, "PermanentRedirect", "the bucket is in another region", "Ccar:S3:Region")]
    [InlineData("PUT", 400, "InvalidRequest", "S3 answered 400 InvalidRequest", "About InvalidRequest.")]
    public async Task What_will_not_pass_is_told_once_with_the_remedy(string method, int status, string code, string fact, string remedy)
    {
        _world.Answer(method, [.. Enumerable.Repeat((status, code), 10)]);

        var fault = await Assert.ThrowsAsync<StoreAccessException>(() => AskAsync(method));

        Assert.Contains(fact, fault.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, fault.Message, StringComparison.Ordinal);
        Assert.Equal(1, _world.CountOf(method));
    }

    [Theory]
    [InlineData("GET", 400, "ExpiredToken")]
    [InlineData("PUT", 403, "RequestTimeTooSkewed")]
    [InlineData("HEAD", 400, "ExpiredToken")]
    [InlineData("GET", 503, "SlowDown")]
    [InlineData("PUT", 500, "InternalError")]
    [InlineData("DELETE", 409, "OperationAborted")]
    public async Task What_may_pass_can_be_tried_again(string method, int status, string code)
    {
        _world.Answer(method, [.. Enumerable.Repeat((status, code), 10)]);

        var fault = await Assert.ThrowsAsync<StoreUnavailableException>(() => AskAsync(method));

        Assert.Contains("'a/b.csv' in the bucket 'reports' failed", fault.Message, StringComparison.Ordinal);
        Assert.IsType<IOException>(fault, exactMatch: false);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("HEAD")]
    public async Task A_busy_moment_passes_unnoticed(string method)
    {
        await _world.WriteAsync("a/b.csv", "1");
        _world.Answer(method, (503, "SlowDown"), (500, "InternalError"));

        await AskAsync(method);

        Assert.InRange(_world.CountOf(method), 3, 4);
    }

    [Fact]
    public async Task A_line_that_is_cut_can_be_tried_again()
    {
        _world.Memory.Instead = _ => throw new HttpRequestException("Connection refused");

        await Assert.ThrowsAsync<StoreUnavailableException>(() => AskAsync("GET"));
    }

    private Task AskAsync(string method) => method switch
    {
        "HEAD" => _world.Store.FindAsync("a/b.csv", default),
        "GET" => _world.Store.ReadDocumentAsync("a/b.csv", default),
        "PUT" => _world.WriteAsync("a/b.csv", "x"),
        _ => _world.Store.DeleteAsync("a/b.csv", default),
    };
}
