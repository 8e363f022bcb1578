using System.Net;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Conformance.Tests.Stores.S3;

public sealed class When_a_body_arrives_damaged : IDisposable
{
    private static readonly byte[] Whole = [.. "balance\n1.00\n"u8];
    private readonly S3World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task A_short_body_is_no_object()
    {
        _world.Memory.Instead = _ => Body(Whole[..5], Whole.Length);

        await Assert.ThrowsAsync<StoreUnavailableException>(ReadAllAsync);
    }

    [Fact]
    public async Task A_wrong_checksum_is_no_object()
    {
        _world.Memory.Instead = _ => Body(Whole, Whole.Length, crc32: "AAAAAA==");

        await Assert.ThrowsAsync<StoreUnavailableException>(ReadAllAsync);
    }

    [Fact]
    public async Task The_right_checksum_passes()
    {
        _world.Memory.Instead = _ => Body([.. "123456789"u8], 9, crc32: "y/Q5Jg==");

        Assert.Equal(9, await ReadAllAsync());
    }

    [Fact]
    public async Task A_cut_line_is_no_end()
    {
        _world.Memory.Instead = _ =>
        {
            var answer = Body([], Whole.Length);
            answer.Content = new StreamContent(new CutStream(Whole[..5])) { Headers = { ContentLength = Whole.Length } };
            return answer;
        };

        await Assert.ThrowsAsync<StoreUnavailableException>(ReadAllAsync);
    }

    [Fact]
    public async Task A_document_is_read_again_at_once()
    {
        await _world.WriteAsync("a", "{}");
        var reads = 0;
        _world.Memory.Instead = request => request.Method == "GET" && ++reads == 1 ? Body(Whole[..5], Whole.Length) : null;

        Assert.Equal("{}", await _world.TextAsync("a"));
    }

    private async Task<int> ReadAllAsync()
    {
        await using var stream = await _world.Store.OpenReadAsync("a", default);
        using var content = new MemoryStream();
        await stream.CopyToAsync(content);
        return (int)content.Length;
    }

    private static HttpResponseMessage Body(byte[] bytes, long length, string? crc32 = null)
    {
        // As of an object that was uploaded in parts: an ETag that is no hash of the content, so that the checksum alone tells.
        var answer = S3Answers.Content(bytes, "\"d41d8cd98f00b204e9800998ecf8427e-2\"", DateTime.UtcNow);
        answer.StatusCode = HttpStatusCode.OK;
        answer.Content.Headers.ContentLength = length;
        if (crc32 is not null)
        {
            answer.Headers.Add("x-amz-checksum-crc32", crc32);
        }

        return answer;
    }

    private sealed class CutStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => Position < Length
            ? base.ReadAsync(buffer, cancellationToken)
            : throw new HttpIOException(HttpRequestError.ResponseEnded, "The line was cut.");
    }
}
