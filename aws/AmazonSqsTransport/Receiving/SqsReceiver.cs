using Amazon.SQS.Model;
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
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    private readonly SqsReceiveEndpointContext _context;
    private readonly Deliveries _deliveries;
    private DeployedQueue? _queue;
    private TimeSpan _pause = FirstPause;
    private bool _purged;
    private bool _wasReady;

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
        await UntilAsync(Completed, context.CancellationToken);
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
            await TryForEverAsync(DeclarePublishedAsync);
            await UntilSomebodyConsumesAsync();
            await TryForEverAsync(PollAsync);
        }
        catch (Exception) when (IsStopping)
        {
            // The way every endpoint ends: a request was cancelled, whatever the client calls that.
        }

        if (!_wasReady)
        {
            // Whoever started it still waits.
            await TellAsync(new AmazonSqsTransportException("it was stopped before the broker answered."));
        }
    }

    /// <summary>The queue of responses is created when the first request is made, and never without one.</summary>
    private async Task UntilSomebodyConsumesAsync()
    {
        if (!_context.ReceivePipe.Connected.IsCompleted)
        {
            _wasReady = true;
            await _context.TransportObservers.NotifyReady(_context.InputAddress, false);
            await _context.ReceivePipe.Connected.WaitAsync(Stopping);
        }
    }

    /// <summary>The bus's own endpoint declares the topics of what the bus publishes, when that is wanted.</summary>
    private Task DeclarePublishedAsync() =>
        _context.PublishedTopics is { Count: > 0 } topics ? _context.Connection.Deployer.DeployAsync(topics, Stopping) : Task.CompletedTask;

    private async Task PollAsync()
    {
        var queue = await ConnectAsync();
        await new Polling(_context, queue, _deliveries, onReceived: () => _pause = FirstPause).RunAsync(Stopping);
    }

    /// <summary>Does it, and does it again after a pause for as long as the broker is away.</summary>
    private async Task TryForEverAsync(Func<Task> work)
    {
        while (!IsStopping)
        {
            try
            {
                await work();
                return;
            }
            catch (Exception exception) when (!IsStopping)
            {
                await TellAsync(exception);
                await Task.Delay(_pause, _context.Clock, Stopping);
                _pause = _pause * 2 < LongestPause ? _pause * 2 : LongestPause;
            }
        }
    }

    private async Task TellAsync(Exception exception)
    {
        _context.Connection.Queues.Forget(_context.Settings.Name);
        var fault = _context.ConvertException(exception, $"Queue '{_context.Settings.Name}' cannot be read, trying again in {_pause.TotalSeconds:0} s: ");
        LogContext.Warning?.Log(fault.Message);
        LogContext.Debug?.Log(exception, "What keeps {Queue} from being read", _context.Settings.Name);
        try
        {
            await _context.TransportObservers.NotifyFaulted(_context.InputAddress, fault);
        }
        catch (Exception observer)
        {
            LogContext.Warning?.Log(observer, "Who watches {Queue} failed", _context.Settings.Name);
        }
    }

    private static async Task UntilAsync(Task task, CancellationToken cancellationToken)
    {
        try
        {
            await task.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The time to stop is up: what still runs is left behind.
        }
    }

    private async Task<DeployedQueue> ConnectAsync()
    {
        _queue = await _context.Connection.Deployer.DeployAsync(_context.Declaration, Stopping);
        if (_context.Settings.PurgeOnStartup && !_purged)
        {
            await PurgeAsync(_queue);
            _purged = true;
        }

        await _context.DependenciesReady.WaitAsync(Stopping);
        _wasReady = true;
        await _context.TransportObservers.NotifyReady(_context.InputAddress);
        return _queue;
    }

    private async Task PurgeAsync(DeployedQueue queue)
    {
        try
        {
            await _context.Connection.Sqs.PurgeQueueAsync(queue.Info.Url, Stopping);
        }
        catch (PurgeQueueInProgressException)
        {
            // Another process has begun it within the last minute.
        }
    }

    private async Task RemoveTemporaryAsync(CancellationToken cancellationToken)
    {
        if (!_context.Settings.AutoDelete || _queue is not { } queue)
        {
            return;
        }

        try
        {
            await _context.Connection.Deployer.RemoveAsync(queue, [_context.ErrorQueue, _context.SkippedQueue], cancellationToken);
        }
        catch (Exception exception)
        {
            LogContext.Warning?.Log(exception, "The temporary queue {Queue} could not be removed: remove it by hand.", queue.Info.Name);
        }
    }
}
