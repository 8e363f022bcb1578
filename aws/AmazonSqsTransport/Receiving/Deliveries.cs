using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Amazon.SQS;
using Amazon.SQS.Model;
using MassTransit.AmazonSqsTransport.Deployment;
using MassTransit.AmazonSqsTransport.Topology;
using MassTransit.Transports;

namespace MassTransit.AmazonSqsTransport.Receiving;

/// <summary>The messages received and not yet ended: at most so many, at most so many of them running, each once.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore that nobody takes a wait handle of has nothing to dispose.")]
internal sealed class Deliveries
{
    private static readonly TimeSpan AfterCancelling = TimeSpan.FromSeconds(1);

    private readonly SqsReceiveEndpointContext _context;
    private readonly CancellationToken _stopping;
    private readonly IReceivePipeDispatcher _dispatcher;
    private readonly Room _room;
    private readonly SemaphoreSlim _running;
    private readonly GroupOrder? _order;
    private readonly ConcurrentDictionary<string, Delivery> _inProcess = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Task, byte> _active = new();

    public Deliveries(SqsReceiveEndpointContext context, CancellationToken stopping)
    {
        _context = context;
        _stopping = stopping;
        _dispatcher = context.CreateReceivePipeDispatcher();
        var limit = context.ConcurrentMessageLimit ?? context.PrefetchCount;

        // A message that waits here is kept from other workers: a fifth more than can run hides the way to the broker.
        Prefetch = Math.Min(context.PrefetchCount, limit + Math.Max(1, limit / 5));
        _room = new Room(Prefetch, Math.Max(1, Prefetch - limit));
        _running = new SemaphoreSlim(Math.Min(limit, Prefetch));
        _order = EntityName.IsFifo(context.Settings.Name) && context.Settings.IsOrdered ? new GroupOrder(context.Settings.ConcurrentDeliveryLimit) : null;
    }

    /// <summary>How many messages may be here at once.</summary>
    public int Prefetch { get; }

    public DeliveryMetrics Metrics => _dispatcher.GetMetrics();

    /// <summary>Waits for room, and takes as much as there is up to <paramref name="most"/>.</summary>
    public Task<int> ReserveAsync(int most, CancellationToken cancellationToken) => _room.ReserveAsync(most, cancellationToken);

    /// <summary>Gives back room that the broker did not fill.</summary>
    public void Release(int room) => _room.Release(room);

    /// <summary>Takes a message over, into room that was reserved for it.</summary>
    public void Start(Message message, DeployedQueue queue)
    {
        var delivery = new Delivery(_context, _dispatcher, message, queue);
        var running = _inProcess.GetOrAdd(message.MessageId, delivery);
        var place = ReferenceEquals(running, delivery) ? PlaceOf(message) : null;
        var task = Task.Run(() => ReferenceEquals(running, delivery) ? RunAsync(delivery, place) : MeetRepeatAsync(running, delivery));
        _active.TryAdd(task, 0);
        _ = task.ContinueWith(Ended, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>
    /// Waits until what runs has ended. When the consumers' time is up they are cancelled, and when that of the bus is up, so are they,
    /// and what does not end even then is left behind.
    /// </summary>
    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (_context.ConsumerStopTimeout is { } timeout)
        {
            patience.CancelAfter(timeout);
        }

        await using var cancel = patience.Token.Register(CancelAll);
        var ended = Task.WhenAll(_active.Keys);
        try
        {
            await ended.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await Task.WhenAny(ended, Task.Delay(AfterCancelling, _context.Clock, CancellationToken.None));
            LogContext.Warning?.Log("{Queue} stopped with {Count} messages in process: they come again.", _context.Settings.Name, _active.Count);
        }
    }

    private GroupOrder.Place? PlaceOf(Message message) => _order?.Enter(message.Attributes?.GetValueOrDefault(MessageSystemAttributeName.MessageGroupId) ?? "");

    private async Task RunAsync(Delivery delivery, GroupOrder.Place? place)
    {
        var settled = false;
        try
        {
            settled = await IsOurTurnAsync(place) && await RunLimitedAsync(delivery);
        }
        finally
        {
            // The broker hears of the end while the next one is already here.
            _room.Release(1);

            // In a group nothing may overtake a message that will come again.
            place?.Leave(settled);
            await delivery.EndAsync();
            _inProcess.TryRemove(delivery.MessageId, out _);
        }
    }

    private async Task MeetRepeatAsync(Delivery running, Delivery repeat)
    {
        _room.Release(1);
        await running.MeetRepeatAsync(repeat);
    }

    private static async Task<bool> IsOurTurnAsync(GroupOrder.Place? place) => place is null || await place.TurnAsync();

    private async Task<bool> RunLimitedAsync(Delivery delivery)
    {
        try
        {
            await _running.WaitAsync(_stopping);
        }
        catch (OperationCanceledException)
        {
            return false;
        }

        try
        {
            return !_stopping.IsCancellationRequested && await delivery.RunAsync(awaitSettling: _order is not null);
        }
        finally
        {
            _running.Release();
        }
    }

    private void Ended(Task task)
    {
        _active.TryRemove(task, out _);
        if (task.Exception is { } fault)
        {
            LogContext.Error?.Log(fault, "A delivery from {Queue} ended without its message being settled: it will come again.", _context.Settings.Name);
        }
    }

    private void CancelAll()
    {
        foreach (var delivery in _inProcess.Values)
        {
            delivery.Cancel();
        }
    }
}
