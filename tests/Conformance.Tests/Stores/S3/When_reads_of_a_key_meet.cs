namespace Ccar.Messaging.Conformance.Tests.Stores.S3;

public sealed class When_reads_of_a_key_meet : IDisposable
{
    private readonly S3World _world = new();
    private readonly TaskCompletionSource _answer = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task Who_asks_meanwhile_shares_the_next_reading()
    {
        await _world.WriteAsync("a", "1");
        var first = await BeginAsync();

        List<Task<string>> others = [.. Enumerable.Range(0, 20).Select(_ => _world.TextAsync("a"))];
        _answer.SetResult();

        Assert.Equal("1", await first);
        Assert.All(await Task.WhenAll(others), text => Assert.Equal("1", text));
        Assert.Equal(2, _world.CountOf("GET"));
    }

    [Fact]
    public async Task Nobody_is_given_what_was_older_than_the_question()
    {
        await _world.WriteAsync("a", "1");
        var first = await BeginAsync();
        await _world.WriteAsync("a", "2");

        var second = _world.TextAsync("a");
        _answer.SetResult();

        Assert.Equal(("1", "2"), (await first, await second));
    }

    [Fact]
    public async Task A_fault_is_of_those_alone_who_shared_it()
    {
        await _world.WriteAsync("a", "1");
        _world.Answer("GET", (403, "AccessDenied"));

        await Assert.ThrowsAnyAsync<Exception>(() => _world.TextAsync("a"));

        Assert.Equal("1", await _world.TextAsync("a"));
    }

    [Fact]
    public async Task Who_gives_up_takes_nothing_from_the_others()
    {
        await _world.WriteAsync("a", "1");
        var first = await BeginAsync();
        using var given = new CancellationTokenSource();

        var second = _world.Store.ReadDocumentAsync("a", given.Token);
        var third = _world.TextAsync("a");
        await given.CancelAsync();
        _answer.SetResult();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.Equal(("1", "1"), (await first, await third));
    }

    /// <summary>A reading that S3 has answered and whose answer is on its way.</summary>
    private async Task<Task<string>> BeginAsync()
    {
        var asked = new TaskCompletionSource();
        _world.Memory.Holding = request =>
        {
            asked.TrySetResult();
            return request.Method == "GET" ? _answer.Task : Task.CompletedTask;
        };
        var reading = _world.TextAsync("a");
        await asked.Task;
        return reading;
    }
}
