using Amazon.SQS.Model;
using MassTransit.AmazonSqsTransport.Deployment;
using MassTransit.Transports;

namespace MassTransit.AmazonSqsTransport.Receiving;

/// <summary>One received message, from the broker to its end.</summary>
internal sealed class Delivery(SqsReceiveEndpointContext endpoint, IReceivePipeDispatcher dispatcher, Message message, DeployedQueue queue)
{
    private readonly MessageLease _lease = new(endpoint.TermsOf(queue, message.ReceiveCount()), endpoint.Settler, endpoint.Clock, message.ReceiptHandle);
    private volatile Action? _cancel;
    private bool _isStarted;

    public string MessageId => message.MessageId;

    /// <summary>Runs the consumers.</summary>
    /// <param name="awaitSettling">True to wait until the broker has deleted the message.</param>
    /// <returns>True when the message is done with; false when it will come again.</returns>
    public async Task<bool> RunAsync(bool awaitSettling)
    {
        if (!_lease.Begin())
        {
            return false;
        }

        _isStarted = true;
        using var context = new SqsReceiveContext(message, endpoint, _lease);
        _cancel = context.Cancel;
        using var trace = TraceCarrier.Start(context.TransportHeaders);
        _lease.OnLost(Cancel);
        try
        {
            LogContext.SetCurrentIfNull(endpoint.LogContext);
            await dispatcher.Dispatch(context, _lease);
        }
        catch (Exception exception)
        {
            // Whatever it was, the lease has been told and the message comes again.
            context.LogTransportFaulted(exception);
        }
        finally
        {
            _cancel = null;
        }

        if (awaitSettling)
        {
            await _lease.EndAsync();
        }

        return _lease.IsCompleted;
    }

    /// <summary>Waits until the broker knows how it ended. A message that never started goes back to the queue at once.</summary>
    public async Task EndAsync()
    {
        if (!_isStarted)
        {
            await _lease.ReturnAsync(TimeSpan.Zero);
        }

        await _lease.EndAsync();
    }

    /// <summary>The broker delivered the message again while it is in process here: there is one run, and it goes on under the newer receipt.</summary>
    public Task MeetRepeatAsync(Delivery repeat) => _lease.AdoptAsync(repeat._lease);

    /// <summary>Cancels the consumers' token.</summary>
    public void Cancel()
    {
        try
        {
            _cancel?.Invoke();
        }
        catch (ObjectDisposedException)
        {
            // It ended at the same moment.
        }
    }
}
