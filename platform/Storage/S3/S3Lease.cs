namespace Ccar.Messaging.Storage;

/// <summary>A turn that is held: renews its lease until it is given up.</summary>
internal sealed class S3Lease : IAsyncDisposable
{
    private readonly S3ObjectStore _store;
    private readonly S3Claim _claim;
    private readonly IDisposable _own;
    private readonly CancellationTokenSource _over = new();
    private readonly Task _renewing;

    public S3Lease(S3ObjectStore store, S3Claim claim, IDisposable own, TimeSpan interval, TimeProvider clock)
    {
        (_store, _claim, _own) = (store, claim, own);
        _renewing = RenewAsync(interval, clock);
    }

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        try
        {
            await _renewing;
            if (_claim.ETag is { } etag)
            {
                await _store.DeleteIfUnchangedAsync(_claim.Key, etag, CancellationToken.None);
            }
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

    private async Task RenewAsync(TimeSpan interval, TimeProvider clock)
    {
        while (_claim.ETag is { } etag)
        {
            await Task.Delay(interval, clock, _over.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (_over.IsCancellationRequested)
            {
                return;
            }

            try
            {
                // Null when another has taken it over: then there is nothing to renew and nothing to give up.
                _claim.ETag = await _store.WriteIfAsync(_claim.Key, _claim.NextContent(), etag, CancellationToken.None);
            }
            catch (Exception fault) when (fault is IOException or StoreAccessException)
            {
                // Tried again after the next interval; two may fail before the lease runs out.
            }
        }
    }
}
