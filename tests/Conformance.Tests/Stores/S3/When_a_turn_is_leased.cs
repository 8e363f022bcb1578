using System.Text;
using Amazon.S3;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Ccar.Messaging.Conformance.Tests.Stores.S3;

/// <summary>Two processes, each with its own clock: nothing here compares them.</summary>
public sealed class When_a_turn_is_leased : IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);
    private readonly S3World _world = new();
    private readonly AmazonS3Client _client;
    private readonly FakeTimeProvider _one = new(new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero));
    private readonly FakeTimeProvider _other = new(new DateTimeOffset(1999, 1, 1, 0, 0, 0, TimeSpan.Zero));

    public When_a_turn_is_leased() => _client = _world.Memory.Client();

    public void Dispose()
    {
        _client.Dispose();
        _world.Dispose();
    }

    [Fact]
    public async Task It_costs_two_requests_and_leaves_nothing()
    {
        await (await Open(_one).EnterAsync("run001", default)).DisposeAsync();

        Assert.Equal(["PUT", "DELETE"], _world.Memory.Requests.Select(request => request.Method));
        Assert.Null(await _world.Store.FindAsync(S3Turns.KeyOf("run001"), default));
    }

    [Fact]
    public async Task Who_waits_gets_it_when_it_is_given_up()
    {
        var held = await Open(_one).EnterAsync("run001", default);
        var waits = Open(_other).EnterAsync("run001", default);
        await PassAsync(_other, TimeSpan.FromSeconds(5));
        Assert.False(waits.IsCompleted);

        await held.DisposeAsync();

        await (await UntilAsync(waits, _other)).DisposeAsync();
    }

    [Fact]
    public async Task A_holder_that_works_for_long_keeps_it()
    {
        await using var held = await Open(_one).EnterAsync("run001", default);
        var waits = Open(_other).EnterAsync("run001", default);

        for (var second = 0; second < 100; second++)
        {
            await PassAsync(_one, Moment);
            await PassAsync(_other, Moment);
        }

        Assert.False(waits.IsCompleted);
    }

    [Fact]
    public async Task A_holder_that_died_loses_it_after_a_lease_of_the_one_who_waits()
    {
        _ = await Open(_one).EnterAsync("run001", default);
        var waits = Open(_other).EnterAsync("run001", default);

        await PassAsync(_other, TimeSpan.FromSeconds(29));
        Assert.False(waits.IsCompleted);

        await (await UntilAsync(waits, _other)).DisposeAsync();
        Assert.Null(await _world.Store.FindAsync(S3Turns.KeyOf("run001"), default));
    }

    [Fact]
    public async Task Of_two_who_take_over_one_has_it()
    {
        _ = await Open(_one).EnterAsync("run001", default);
        List<Task<ITurn>> waits = [Open(_other).EnterAsync("run001", default), Open(_other).EnterAsync("run001", default)];

        var first = await UntilAsync(Task.WhenAny(waits), _other);
        await PassAsync(_other, TimeSpan.FromSeconds(5));

        var second = waits.Single(wait => wait != first);
        Assert.False(second.IsCompleted);
        await (await first).DisposeAsync();
        await (await UntilAsync(second, _other)).DisposeAsync();
    }

    [Fact]
    public async Task A_holder_that_was_stopped_for_too_long_does_not_give_up_the_next_ones_turn()
    {
        var stopped = await Open(_one).EnterAsync("run001", default);
        var next = await UntilAsync(Open(_other).EnterAsync("run001", default), _other);

        await PassAsync(_one, TimeSpan.FromSeconds(60));
        await stopped.DisposeAsync();

        Assert.NotNull(await _world.Store.FindAsync(S3Turns.KeyOf("run001"), default));
        await next.DisposeAsync();
        Assert.Null(await _world.Store.FindAsync(S3Turns.KeyOf("run001"), default));
    }

    [Fact]
    public async Task A_holder_that_was_stopped_for_too_long_sees_it_before_it_asks()
    {
        await using var stopped = await Open(_one).EnterAsync("run001", default);
        await using var next = await UntilAsync(Open(_other).EnterAsync("run001", default), _other);
        var asking = new TaskCompletionSource();
        _world.Memory.Holding = request => IsRenewal(request, 1) ? asking.Task : Task.CompletedTask;
        Assert.True(stopped.IsHeld);

        _one.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal((false, true), (stopped.IsHeld, next.IsHeld));
        asking.SetResult();
    }

    [Fact]
    public async Task A_holder_that_renews_it_holds_it()
    {
        await using var held = await Open(_one).EnterAsync("run001", default);

        await PassAsync(_one, TimeSpan.FromSeconds(100));

        Assert.True(held.IsHeld);
    }

    [Fact]
    public async Task A_renewal_that_fails_is_made_up_for()
    {
        await using var held = await Open(_one).EnterAsync("run001", default);
        var waits = Open(_other).EnterAsync("run001", default);
        _world.Answer("PUT", [.. Enumerable.Repeat((403, "AccessDenied"), 1)]);

        for (var second = 0; second < 60; second++)
        {
            await PassAsync(_one, Moment);
            await PassAsync(_other, Moment);
        }

        Assert.False(waits.IsCompleted);
    }

    [Fact]
    public async Task A_renewal_that_nobody_heard_of_is_no_loss()
    {
        await using var held = await Open(_one).EnterAsync("run001", default);
        var waits = Open(_other).EnterAsync("run001", default);
        _world.Memory.Holding = request => IsRenewal(request, 1) ? Task.Delay(Timeout.Infinite) : Task.CompletedTask;

        for (var second = 0; second < 100; second++)
        {
            await PassAsync(_one, Moment);
            await PassAsync(_other, Moment);
        }

        Assert.False(waits.IsCompleted);
        Assert.Contains(_world.Memory.Requests, request => IsRenewal(request, 4));
    }

    [Fact]
    public async Task A_turn_whose_renewal_nobody_heard_of_is_given_up_all_the_same()
    {
        var held = await Open(_one).EnterAsync("run001", default);
        _world.Memory.Holding = request => IsRenewal(request, 1) ? Task.Delay(Timeout.Infinite) : Task.CompletedTask;
        await PassAsync(_one, TimeSpan.FromSeconds(11));

        var ending = held.DisposeAsync().AsTask();
        await PassAsync(_one, TimeSpan.FromSeconds(30));
        await ending.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Null(await _world.Store.FindAsync(S3Turns.KeyOf("run001"), default));
    }

    [Fact]
    public async Task Who_waits_too_long_is_told_where_the_lease_is()
    {
        await using var held = await Open(_one).EnterAsync("run001", default);
        var late = Open(_other, TimeSpan.FromSeconds(20)).EnterAsync("run001", default);

        var fault = await Assert.ThrowsAsync<TimeoutException>(() => UntilAsync(late, _other));

        Assert.Contains("'run001' was held by another process for 20 s", fault.Message, StringComparison.Ordinal);
        Assert.Contains($"'{S3Turns.KeyOf("run001")}' in the bucket 'reports'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Within_a_process_who_waits_asks_nothing()
    {
        var process = Open(_one);
        var held = await process.EnterAsync("run001", default);
        var waits = process.EnterAsync("run001", default);
        var asked = _world.Memory.Requests.Count;

        await PassAsync(_one, TimeSpan.FromSeconds(5));

        Assert.Equal((asked, false), (_world.Memory.Requests.Count, waits.IsCompleted));
        await held.DisposeAsync();
        await (await waits).DisposeAsync();
    }

    private S3Turns Open(FakeTimeProvider clock, TimeSpan? patience = null) =>
        new(_client, Options.Create(StoreWorld.Small(S3World.Bucket)), clock) { Patience = patience ?? TimeSpan.FromMinutes(10) };

    private static bool IsRenewal(S3Request request, int number) =>
        request.Method == "PUT" && Encoding.UTF8.GetString(request.Body).Contains($"\"renewals\": {number}\n", StringComparison.Ordinal);

    private static async Task PassAsync(FakeTimeProvider clock, TimeSpan time)
    {
        for (var passed = TimeSpan.Zero; passed < time; passed += Moment)
        {
            clock.Advance(Moment);
            await Task.Delay(2);
        }
    }

    private static async Task<T> UntilAsync<T>(Task<T> waits, FakeTimeProvider clock)
    {
        for (var moment = 0; moment < 600 && !waits.IsCompleted; moment++)
        {
            await PassAsync(clock, Moment);
        }

        return await waits.WaitAsync(TimeSpan.FromSeconds(30));
    }
}
