using MassTransit;
using MassTransit.AmazonSqsTransport.Receiving;
using Microsoft.Extensions.Time.Testing;

namespace Ccar.Messaging.Aws.Tests.Transport;

public sealed class When_a_message_is_in_process
{
    private static readonly LeaseTerms Terms = new(
        "ccar-run-sql", TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60), TimeSpan.FromMinutes(10), TimeSpan.FromSeconds(1));

    private readonly FakeTimeProvider _clock = new();
    private readonly RecordedSettler _broker = new();
    private readonly List<MessageLease> _leases = [];
    private int _lost;

    [Fact]
    public async Task Its_lease_is_renewed_at_seven_tenths()
    {
        var lease = Lease();

        await PassAsync(TimeSpan.FromSeconds(20.9));
        Assert.Empty(_broker.Told);
        await PassAsync(TimeSpan.FromSeconds(0.2));

        Assert.Equal("r1 hidden 30 s", Assert.Single(_broker.Told));
        await lease.EndAsync();
    }

    [Fact]
    public async Task A_consumer_of_ten_minutes_keeps_it()
    {
        var lease = Lease();

        await PassWholeSecondsAsync(600);
        await lease.Complete();
        await lease.EndAsync();

        Assert.Equal(0, _lost);
        Assert.Equal("delete r1", _broker.Told[^1]);
    }

    [Fact]
    public async Task A_consumer_that_hangs_loses_it_after_the_longest_time()
    {
        var lease = Lease();

        await PassWholeSecondsAsync(640);

        Assert.Equal(1, _lost);
        await Assert.ThrowsAsync<AmazonSqsTransportException>(lease.ValidateLockStatus);
        var told = _broker.Told.Count;
        await PassWholeSecondsAsync(600);
        Assert.Equal(told, _broker.Told.Count);
    }

    [Fact]
    public async Task The_time_it_waited_for_its_turn_does_not_count()
    {
        var lease = Lease();
        await PassWholeSecondsAsync(590);

        Assert.True(lease.Begin());
        await PassWholeSecondsAsync(590);

        Assert.Equal(0, _lost);
        await lease.EndAsync();
    }

    [Fact]
    public async Task It_does_not_begin_when_it_waited_too_long()
    {
        var lease = Lease();
        await PassWholeSecondsAsync(640);

        Assert.False(lease.Begin());
    }

    [Fact]
    public async Task A_repeat_of_what_is_lost_is_not_sent_around()
    {
        _broker.Answer = () => new AmazonSqsMessageRefusedException("ReceiptHandleIsInvalid");
        var lease = Lease();
        await PassWholeSecondsAsync(22);
        _broker.Answer = () => null;

        await lease.AdoptAsync(Lease("r2"));
        await PassWholeSecondsAsync(10);
        Assert.Empty(_broker.Told);
        await lease.Complete();
        await lease.EndAsync();

        Assert.Equal(["delete r2"], _broker.Told);
    }

    [Fact]
    public async Task A_broker_that_does_not_answer_is_asked_again()
    {
        var failures = 2;
        _broker.Answer = () => failures-- > 0 ? new HttpRequestException("no answer") : null;
        var lease = Lease();

        await PassWholeSecondsAsync(29);

        Assert.Equal(0, _lost);
        Assert.Equal("r1 hidden 30 s", Assert.Single(_broker.Told));
        await lease.EndAsync();
    }

    [Fact]
    public async Task A_broker_that_stays_away_ends_it_when_its_time_is_up()
    {
        _broker.Answer = () => new HttpRequestException("no answer");
        _ = Lease();

        await PassWholeSecondsAsync(29);
        Assert.Equal(0, _lost);
        await PassWholeSecondsAsync(3);

        Assert.Equal(1, _lost);
    }

    [Fact]
    public async Task A_receipt_that_is_no_longer_good_ends_it_at_once()
    {
        _broker.Answer = () => new AmazonSqsMessageRefusedException("ReceiptHandleIsInvalid");
        _ = Lease();

        await PassWholeSecondsAsync(22);

        Assert.Equal(1, _lost);
    }

    [Fact]
    public async Task Nothing_is_renewed_after_its_end()
    {
        var lease = Lease();
        await lease.Complete();
        await lease.EndAsync();

        await PassWholeSecondsAsync(120);

        Assert.Equal(["delete r1"], _broker.Told);
    }

    [Fact]
    public async Task A_fault_gives_it_back_for_a_short_while()
    {
        var lease = Lease();

        await lease.Faulted(new InvalidOperationException());
        await lease.Complete();
        await lease.EndAsync();

        Assert.Equal(["r1 hidden 1 s"], _broker.Told);
    }

    [Fact]
    public async Task A_lost_message_is_not_given_back()
    {
        _broker.Answer = () => new AmazonSqsMessageRefusedException("MessageNotInflight");
        var lease = Lease();
        await PassWholeSecondsAsync(22);
        _broker.Answer = () => null;

        await lease.Faulted(new OperationCanceledException());
        await lease.EndAsync();

        Assert.Empty(_broker.Told);
    }

    [Fact]
    public async Task A_repeat_carries_it_on_under_the_newer_receipt()
    {
        var lease = Lease();
        await PassWholeSecondsAsync(10);

        await lease.AdoptAsync(Lease("r2"));
        await PassWholeSecondsAsync(12);
        await lease.Complete();
        await lease.EndAsync();
        await PassWholeSecondsAsync(120);

        Assert.Equal(["r2 hidden 30 s", "delete r2"], _broker.Told);
    }

    [Fact]
    public async Task A_repeat_of_what_is_done_is_deleted_too()
    {
        var lease = Lease();
        await lease.Complete();

        await lease.AdoptAsync(Lease("r2"));

        Assert.Equal(["delete r1", "delete r2"], _broker.Told);
    }

    [Fact]
    public async Task A_repeat_of_what_failed_comes_again()
    {
        var lease = Lease();
        await lease.Faulted(new InvalidOperationException());

        await lease.AdoptAsync(Lease("r2"));

        Assert.Equal(["r1 hidden 1 s", "r2 hidden 1 s"], _broker.Told);
    }

    private MessageLease Lease(string receipt = "r1")
    {
        var lease = new MessageLease(Terms, _broker, _clock, receipt);
        lease.OnLost(() => Interlocked.Increment(ref _lost));
        _leases.Add(lease);
        return lease;
    }

    private async Task PassWholeSecondsAsync(int seconds)
    {
        for (var second = 0; second < seconds; second++)
        {
            await PassAsync(TimeSpan.FromSeconds(1));
        }
    }

    private async Task PassAsync(TimeSpan time)
    {
        _clock.Advance(time);
        await Task.WhenAll(_leases.Select(lease => lease.Renewal));
    }
}
