using Ccar.Messaging.Storage;
using Microsoft.Extensions.Time.Testing;

namespace Ccar.Messaging.Conformance.Tests.Stores.S3;

public sealed class When_a_request_hangs : IDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly S3World _world;

    public When_a_request_hangs() => _world = new S3World(_clock);

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task A_document_is_waited_for_ten_seconds_and_no_longer()
    {
        _world.Memory.Holding = _ => Task.Delay(Timeout.Infinite);

        var reading = _world.TextAsync("a");
        await AskedAsync(1);
        _clock.Advance(TimeSpan.FromSeconds(9));
        await Task.Delay(50);
        Assert.False(reading.IsCompleted);
        var fault = await Assert.ThrowsAsync<StoreUnavailableException>(() => UntilAsync(reading));

        Assert.Contains("S3 did not answer within 10 s", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_write_whose_answer_never_came_is_sent_again_and_known_for_its_own()
    {
        var held = 0;
        _world.Memory.Holding = request => request.Method == "PUT" && Interlocked.Exchange(ref held, 1) == 0 ? Task.Delay(Timeout.Infinite) : Task.CompletedTask;

        var writing = _world.TryWriteAsync("a", "{}", null);
        await AskedAsync(1);

        Assert.True(await UntilAsync(writing));
        Assert.Equal(2, _world.CountOf("PUT"));
    }

    [Fact]
    public async Task A_write_of_which_no_answer_ever_came_is_known_for_its_own()
    {
        _world.Memory.Holding = request => request.Method == "PUT" ? Task.Delay(Timeout.Infinite) : Task.CompletedTask;

        var writing = _world.TryWriteAsync("a", "{}", null);
        await AskedAsync(1);

        Assert.True(await UntilAsync(writing));
        Assert.Equal((2, 1), (_world.CountOf("PUT"), _world.CountOf("HEAD")));
    }

    [Fact]
    public async Task A_write_that_another_was_faster_with_is_not_known_for_ones_own()
    {
        await _world.WriteAsync("a", "theirs");
        _world.Memory.Holding = request => request.Method == "PUT" ? Task.Delay(Timeout.Infinite) : Task.CompletedTask;

        var writing = _world.TryWriteAsync("a", "{}", null);
        await AskedAsync(2);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => UntilAsync(writing));
    }

    [Fact]
    public async Task A_copy_holds_nobody_up_for_longer_than_its_size_needs()
    {
        await _world.WriteAsync("a", "{}");
        _world.Memory.Holding = request => request.Method == "PUT" ? Task.Delay(Timeout.Infinite) : Task.CompletedTask;

        var copying = CopyAsync();

        var fault = await Assert.ThrowsAsync<StoreUnavailableException>(() => UntilAsync(copying));
        Assert.Contains("S3 did not answer within 10 s", fault.Message, StringComparison.Ordinal);

        async Task<bool> CopyAsync()
        {
            await _world.Store.CopyAsync("a", "b", default);
            return true;
        }
    }

    [Fact]
    public async Task A_document_that_comes_byte_by_byte_is_given_up()
    {
        await _world.WriteAsync("a", new string(' ', 100));
        _world.Memory.Afterwards = (_, answer) =>
        {
            var length = answer.Content.Headers.ContentLength;
            answer.Content = new StreamContent(new SlowStream(_clock)) { Headers = { ContentLength = length } };
            return answer;
        };

        var reading = _world.TextAsync("a");

        await Assert.ThrowsAsync<StoreUnavailableException>(() => UntilAsync(reading));
    }

    [Fact]
    public async Task A_body_that_stops_is_no_object()
    {
        await _world.WriteAsync("a", "{}");
        _world.Memory.Afterwards = (_, answer) =>
        {
            var length = answer.Content.Headers.ContentLength;
            answer.Content = new StreamContent(new SilentStream()) { Headers = { ContentLength = length } };
            return answer;
        };
        await using var body = await _world.Store.OpenReadAsync("a", default);

        var reading = body.ReadAsync(new byte[2]).AsTask();

        var fault = await Assert.ThrowsAsync<StoreUnavailableException>(() => UntilAsync(reading));
        Assert.Contains("no more bytes came after 0 of 2", fault.Message, StringComparison.Ordinal);
    }

    private async Task AskedAsync(int requests)
    {
        while (_world.Memory.Requests.Count < requests)
        {
            await Task.Delay(2);
        }
    }

    private async Task<T> UntilAsync<T>(Task<T> waits)
    {
        for (var second = 0; second < 60 && !waits.IsCompleted; second++)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(5);
        }

        return await waits.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private sealed class SlowStream(TimeProvider clock) : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(TimeSpan.FromSeconds(4), clock, cancellationToken);
            buffer.Span[0] = (byte)' ';
            return 1;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }

    private sealed class SilentStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(WaitAsync(cancellationToken));

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WaitAsync(cancellationToken);

        private static async Task<int> WaitAsync(CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
