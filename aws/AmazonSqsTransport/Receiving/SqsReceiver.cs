using MassTransit.AmazonSqsTransport.Deployment;
using MassTransit.Middleware;
using MassTransit.Transports;

namespace MassTransit.AmazonSqsTransport.Receiving;

/// <summary>
/// One endpoint from start to stop: declares what it needs, polls, and begins again when the broker was away. Messages in process
/// live on through a reconnect.
/// </summary>
internal sealed class SqsReceiver : Agent, ReceiveTransportHandle
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly SqsReceiveEndpointContext _context;
    private readonly Deliveries _deliveries;
    private DeployedQueue? _queue;
    private bool _purged;

    public SqsReceiver(SqsReceiveEndpointContext context)
    {
        _context = context;
        _deliveries = new Deliveries(context, Stopping);
        var run = Detached.Run(RunAsync);
        SetReady(run);
        SetCompleted(run);
    }

    public Task Stop(CancellationToken cancellationToken = default) => this.Stop("The endpoint stops", cancellationToken);

    protected override async Task StopAgent(StopContext context)
    {
        LogContext.SetCurrentIfNull(_context.LogContext);
        await Completed;
        await _deliveries.DrainAsync(context.CancellationToken);
        await RemoveTemporaryAsync(context.CancellationToken);
        await _context.TransportObservers.NotifyCompleted(_context.InputAddress, _deliveries.Metrics);
        _context.LogConsumerCompleted(_deliveries.Metrics.DeliveryCount, _deliveries.Metrics.ConcurrentDeliveryCount);
    }

    private async Task RunAsync()
    {
        LogContext.SetCurrentIfNull(_context.LogContext);
        try
        {
            await UntilSomebodyConsumesAsync();
            await PollForEverAsync();
        }
        catch (Exception) when (IsStopping)
        {
            // The way every endpoint ends: a request was cancelled, whatever the client calls that.
        }
    }

    /// <summary>The queue of responses is created when the first request is made, and never without one.</summary>
    private async Task UntilSomebodyConsumesAsync()
    {
        if (!_context.ReceivePipe.Connected.IsCompleted)
        {
            await _context.TransportObservers.NotifyReady(_context.InputAddress, false);
            await _context.ReceivePipe.Connected.WaitAsync(Stopping);
        }
    }

    private async Task PollForEverAsync()
    {
        var pause = FirstPause;
        while (!IsStopping)
        {
            try
            {
                var queue = await ConnectAsync();
                await new Polling(_context, queue, _deliveries, onReceived: () => pause = FirstPause).RunAsync(Stopping);
            }
            catch (Exception exception) when (!IsStopping)
            {
                _context.Connection.Queues.Forget(_context.Settings.Name);
                var fault = _context.ConvertException(exception, $"Queue '{_context.Settings.Name}' cannot be read, trying again in {pause.TotalSeconds:0} s: ");
                LogContext.Warning?.Log(exception, fault.Message);
                await _context.TransportObservers.NotifyFaulted(_context.InputAddress, fault);
                await Task.Delay(pause, _context.Clock, Stopping);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
        }
    }

    private async Task<DeployedQueue> ConnectAsync()
    {
        _queue = await _context.Connection.Deployer.DeployAsync(_context.Declaration, Stopping);
        if (_context.Settings.PurgeOnStartup && !_purged)
        {
            await _context.Connection.Sqs.PurgeQueueAsync(_queue.Info.Url, Stopping);
            _purged = true;
        }

        await _context.DependenciesReady.WaitAsync(Stopping);
        await _context.TransportObservers.NotifyReady(_context.InputAddress);
        return _queue;
    }

    private async Task RemoveTemporaryAsync(CancellationToken cancellationToken)
    {
        if (!_context.Settings.AutoDelete || _queue is not { } queue)
        {
            return;
        }

        try
        {
            await _context.Connection.Deployer.RemoveAsync(queue, cancellationToken);
        }
        catch (Exception exception)
        {
            LogContext.Warning?.Log(exception, "The temporary queue {Queue} could not be removed: remove it by hand.", queue.Info.Name);
        }
    }
}
