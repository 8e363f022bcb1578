using MassTransit.AmazonSqsTransport.Sending;
using MassTransit.Transports;

namespace MassTransit.AmazonSqsTransport.Receiving;

/// <summary>
/// The time for which the broker keeps a message from others. It is renewed while the message is in process, up to a limit; when it is
/// lost all the same, whoever processes the message is told.
/// </summary>
internal sealed class MessageLease : ReceiveLockContext
{
    private static readonly TimeSpan LongestInvisible = TimeSpan.FromHours(12) - TimeSpan.FromSeconds(1);

    private readonly LeaseTerms _terms;
    private readonly IMessageSettler _settler;
    private readonly TimeProvider _clock;
    private readonly ITimer _timer;
    private readonly long _received;
    private readonly Lock _lock = new();
    private string _receipt;
    private TimeSpan _ends;
    private TimeSpan _phase;
    private State _state = State.Held;
    private Action? _lost;
    private Task _renewal = Task.CompletedTask;
    private Task _settling = Task.CompletedTask;

    public MessageLease(LeaseTerms terms, IMessageSettler settler, TimeProvider clock, string receipt)
    {
        (_terms, _settler, _clock, _receipt) = (terms, settler, clock, receipt);
        _received = _clock.GetTimestamp();
        _ends = terms.Visibility;
        _timer = _clock.CreateTimer(_ => Wake(), null, RenewalOf(terms.Visibility), Timeout.InfiniteTimeSpan);
    }

    private enum State
    {
        Held,
        Completed,
        Returned,
        Lost,
    }

    /// <summary>True when the message was consumed or moved, and is being deleted.</summary>
    public bool IsCompleted => _state == State.Completed;

    /// <summary>True when the broker may have given the message to somebody else.</summary>
    public bool IsLost => _state == State.Lost;

    /// <summary>The renewal on its way, if any.</summary>
    internal Task Renewal => _renewal;

    private TimeSpan Elapsed => _clock.GetElapsedTime(_received);

    public void OnLost(Action lost)
    {
        lock (_lock)
        {
            _lost = lost;
            if (_state != State.Lost)
            {
                return;
            }
        }

        lost();
    }

    /// <summary>
    /// Begins to process the message: the longest time counts from here, and that of waiting counts no more.
    /// </summary>
    /// <returns>False when it waited so long that it is no longer ours.</returns>
    public bool Begin()
    {
        lock (_lock)
        {
            if (_state != State.Held)
            {
                return false;
            }

            _phase = Elapsed;
            WakeAfter(RenewalOf(_ends - _phase));
            return true;
        }
    }

    /// <summary>The message is done with. The broker hears of it while the next one is already running.</summary>
    public Task Complete()
    {
        // Even a lost message is deleted: it was consumed, and the receipt may still be good.
        _settling = Leave(State.Completed) ? DeleteAsync() : _settling;
        return Task.CompletedTask;
    }

    public Task Faulted(Exception exception) => ReturnAsync(_terms.Redelivery);

    public Task ValidateLockStatus() =>
        _state == State.Lost ? throw new AmazonSqsTransportException($"A message of '{_terms.Queue}' is no longer ours: it comes again.") : Task.CompletedTask;

    /// <summary>Gives the message back, to be received after a while.</summary>
    public Task ReturnAsync(TimeSpan after)
    {
        var wasLost = _state == State.Lost;
        if (Leave(State.Returned) && !wasLost)
        {
            _settling = MakeVisibleAsync(after);
        }

        return _settling;
    }

    /// <summary>Waits until the broker has heard how it ended.</summary>
    public async Task EndAsync()
    {
        await _timer.DisposeAsync();
        await _settling;
    }

    /// <summary>Takes the receipt of a repeated delivery over, whatever has become of the message here.</summary>
    public async Task AdoptAsync(MessageLease repeat)
    {
        var adopted = false;
        lock (_lock)
        {
            if (_state is State.Held or State.Lost)
            {
                // Of a lost message too, so that it can be deleted when its consumer ends well; it is hidden meanwhile, and not renewed.
                _receipt = repeat._receipt;
                _ends = Elapsed + _terms.Visibility;
                adopted = true;
            }
        }

        if (adopted)
        {
            repeat.Leave(State.Returned);
        }
        else if (_state == State.Completed)
        {
            await repeat.Complete();
        }
        else
        {
            await repeat.ReturnAsync(_terms.Redelivery);
        }

        await repeat.EndAsync();
    }

    private static TimeSpan RenewalOf(TimeSpan lease) => lease * 0.7;

    private bool Leave(State next)
    {
        lock (_lock)
        {
            if (_state is State.Completed or State.Returned)
            {
                return false;
            }

            _state = next;
            _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            return true;
        }
    }

    private void Wake()
    {
        lock (_lock)
        {
            if (_state == State.Held)
            {
                _renewal = Task.Run(RenewAsync);
            }
        }
    }

    private async Task RenewAsync()
    {
        var begun = Elapsed;
        if (begun >= _ends)
        {
            Lose($"after {begun.TotalSeconds:0} s");
            return;
        }

        if (begun - _phase >= _terms.Longest)
        {
            // Not renewed any more: it ends with what is left.
            WakeAfter(_ends - begun);
            return;
        }

        await ExtendAsync(begun);
    }

    private async Task ExtendAsync(TimeSpan begun)
    {
        var extension = Shorter(Shorter(_terms.Renewal, _terms.Visibility), LongestInvisible - begun);
        var receipt = _receipt;
        try
        {
            await _settler.ChangeVisibilityAsync(receipt, extension);
            Extended(begun + extension, receipt);
            WakeAfter(RenewalOf(_ends - Elapsed));
        }
        catch (AmazonSqsMessageRefusedException reason) when (receipt == _receipt)
        {
            Lose(reason.Message);
        }
        catch (Exception)
        {
            // The broker did not answer: the lease still runs, so there is time for another attempt.
            WakeAfter(Shorter((_ends - Elapsed) / 4, TimeSpan.FromSeconds(1)));
        }
    }

    private void Extended(TimeSpan until, string receipt)
    {
        lock (_lock)
        {
            if (receipt == _receipt)
            {
                _ends = until;
            }
        }
    }

    private void WakeAfter(TimeSpan time)
    {
        lock (_lock)
        {
            if (_state == State.Held)
            {
                _timer.Change(time > TimeSpan.Zero ? time : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
            }
        }
    }

    private void Lose(string reason)
    {
        Action? lost;
        lock (_lock)
        {
            if (_state != State.Held)
            {
                return;
            }

            _state = State.Lost;
            lost = _lost;
        }

        LogContext.Warning?.Log("A message of {Queue} is no longer ours and comes again; its consumer is cancelled: {Reason}", _terms.Queue, reason);
        lost?.Invoke();
    }

    private async Task DeleteAsync()
    {
        try
        {
            await _renewal;
            await _settler.DeleteAsync(_receipt);
        }
        catch (Exception exception)
        {
            LogContext.Warning?.Log(exception, "A consumed message of {Queue} could not be deleted: it comes again.", _terms.Queue);
        }
    }

    private async Task MakeVisibleAsync(TimeSpan after)
    {
        try
        {
            // A renewal on its way would hide the message again.
            await _renewal;
            await _settler.ChangeVisibilityAsync(_receipt, after);
        }
        catch (Exception exception)
        {
            LogContext.Debug?.Log(exception, "A message of {Queue} could not be given back: it comes again when its time is up.", _terms.Queue);
        }
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
