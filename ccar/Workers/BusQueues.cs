using Ccar.Messaging.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Ccar.Messaging.Cli;

/// <summary>Sends over the product's own bus, which is started with the first message.</summary>
internal sealed class BusQueues(Func<IHost> compose, TimeProvider clock) : IQueues
{
    /// <summary>How long a queue may be missing, or the broker silent: workers that were started a moment ago make their queues first.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private const string Remedy = "Check the region, AWS_ENDPOINT_URL where it is set, and the credentials.";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private IHost? _host;

    /// <inheritdoc/>
    public async Task SendAsync<T>(string queue, T message, CancellationToken cancellationToken)
        where T : class
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        Exception? last = null;
        while (!patience.IsCancellationRequested)
        {
            try
            {
                var host = await StartAsync(either.Token);
                await host.Services.GetRequiredService<PlainSender>().SendAsync(queue, message, either.Token);
                return;
            }
            catch (Exception fault) when (fault is not UsageException && !cancellationToken.IsCancellationRequested)
            {
                if (BrokerFaults.FindOwnFault(fault) is { } own)
                {
                    throw new QueueUnreachableException($"The queue '{queue}' cannot be reached from here: {FirstSentence(own)}. {Remedy}", own);
                }

                last = fault is OperationCanceledException ? last : fault;
                await Task.Delay(Pause, clock, cancellationToken);
            }
        }

        throw new QueueUnreachableException(
            $"The queue '{queue}' could not be reached for {Patience.TotalSeconds:0} s{(last is null ? "" : $": {last.Message.TrimEnd('.')}")}. "
            + $"Check that the workers run. {Remedy}",
            last ?? new TimeoutException());
    }

    // The SDK lists everything it tried.
    private static string FirstSentence(Exception fault) => fault.Message.Split(". ")[0].TrimEnd('.');

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.StopAsync();
            _host.Dispose();
        }

        _turn.Dispose();
    }

    private async Task<IHost> StartAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            return _host ??= await StartNewAsync(cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<IHost> StartNewAsync(CancellationToken cancellationToken)
    {
        var host = compose();
        try
        {
            await host.StartAsync(cancellationToken);
            return host;
        }
        catch
        {
            host.Dispose();
            throw;
        }
    }
}
