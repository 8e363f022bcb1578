namespace Ccar.Messaging.Conformance.Tests.Stores.S3;

public sealed class When_writes_of_a_key_meet : IDisposable
{
    private readonly S3World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task A_creation_is_tried_again()
    {
        _world.Answer("PUT", (409, "ConditionalRequestConflict"), (409, "ConditionalRequestConflict"));

        Assert.True(await _world.TryWriteAsync("a", "mine", null));

        Assert.Equal((3, "mine"), (_world.CountOf("PUT"), await _world.TextAsync("a")));
    }

    [Fact]
    public async Task A_change_counts_as_made_by_the_other()
    {
        await _world.WriteAsync("a", "1");
        var etag = (await _world.Store.FindAsync("a", default))!.ETag;
        _world.Answer("PUT", (409, "ConditionalRequestConflict"));

        Assert.False(await _world.TryWriteAsync("a", "2", etag));

        Assert.Equal("1", await _world.TextAsync("a"));
    }

    [Fact]
    public async Task A_creation_whose_answer_was_lost_is_known_to_be_ones_own()
    {
        _world.LoseAnswerTo(request => request.Method == "PUT");

        Assert.True(await _world.TryWriteAsync("a", "mine", null));
        Assert.False(await _world.TryWriteAsync("a", "mine", null));
    }

    [Fact]
    public async Task A_change_whose_answer_was_lost_is_known_to_be_ones_own()
    {
        await _world.WriteAsync("a", "1");
        var etag = (await _world.Store.FindAsync("a", default))!.ETag;
        _world.LoseAnswerTo(request => request.Method == "PUT");

        Assert.True(await _world.TryWriteAsync("a", "2", etag));
        Assert.Equal("2", await _world.TextAsync("a"));
    }

    [Fact]
    public async Task A_removal_of_what_another_changes_is_not_done()
    {
        await _world.WriteAsync("a", "1");
        var etag = (await _world.Store.FindAsync("a", default))!.ETag;
        _world.Answer("DELETE", (409, "ConditionalRequestConflict"));

        Assert.False(await _world.Store.DeleteIfUnchangedAsync("a", etag, default));
    }
}
