namespace Ccar.Messaging.Storage;

/// <summary>A turn that is held: renews its lease until it is given up.</summary>
internal sealed class S3Lease : ITurn
{
    /// <summary>It is renewed after this part of its time.</summary>
    private const int RenewedPart = 3;

    /// <summary>A renewal that failed is tried again after this part of the time between two: several may fail before the lease runs out.</summary>
    private const int FailedPart = 10;

    private readonly S3ObjectStore _store;
    private readonly S3Claim _claim;
    private readonly IDisposable _own;
    private readonly TimeSpan _leaseTime;
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _over = new();
    private readonly Task _renewing;

    public S3Lease(S3ObjectStore store, S3Claim claim, IDisposable own, TimeSpan leaseTime, TimeProvider clock)
    {
        (_store, _claim, _own, _leaseTime, _clock) = (store, claim, own, leaseTime, clock);
        _renewing = RenewAsync(leaseTime / RenewedPart);
    }

    /// <summary>True as long as nobody can have seen the lease unchanged for a whole lease.</summary>
    public bool IsHeld => _claim.ETag is not null && _clock.GetElapsedTime(_claim.WrittenFrom) < _leaseTime;

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        try
        {
            await _renewing;
            await GiveUpAsync();
        }
        catch (Exception fault) when (fault is IOException or StoreAccessException)
        {
            // The work is done. Whoever waits takes the lease over when it has run out.
        }
        finally
        {
            _over.Dispose();
            _own.Dispose();
        }
    }

    private async Task GiveUpAsync()
    {
        if (_claim.ETag is not { } etag || await _store.DeleteIfUnchangedAsync(_claim.Key, etag, CancellationToken.None))
        {
            return;
        }

        if (await FindOwnAsync() is { } renewed)
        {
            await _store.DeleteIfUnchangedAsync(_claim.Key, renewed, CancellationToken.None);
        }
    }

    private async Task RenewAsync(TimeSpan interval)
    {
        var pause = interval;
        while (_claim.ETag is { } etag)
        {
            await Task.Delay(pause, _clock, _over.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (_over.IsCancellationRequested)
            {
                return;
            }

            pause = await TryRenewAsync(etag) ? interval : interval / FailedPart;
        }
    }

    // True when it is known to be renewed, or lost: then there is nothing to renew and nothing to give up.
    private async Task<bool> TryRenewAsync(string etag)
    {
        try
        {
            var begun = _clock.GetTimestamp();
            if (await _store.WriteIfAsync(_claim.Key, _claim.NextContent(), etag, CancellationToken.None) is { } renewed)
            {
                (_claim.ETag, _claim.WrittenFrom) = (renewed, begun);
                return true;
            }

            _claim.ETag = await FindOwnAsync();
            return _claim.ETag is null;
        }
        catch (Exception fault) when (fault is IOException or StoreAccessException)
        {
            return false;
        }
    }

    // A refusal means that another has taken the lease over, or that a renewal was done whose answer nobody heard. The lease says which.
    private async Task<string?> FindOwnAsync() =>
        await _store.ReadDocumentAsync(_claim.Key, CancellationToken.None) is { } standing && _claim.IsOwn(standing) ? standing.ETag : null;
}
