using System.Threading.Channels;
using MassTransit;

namespace Ccar.Messaging.Services.Tests.Hosting;

/// <summary>Sees what is sent to queues, and with which delay.</summary>
internal sealed class Sendings<TMessage> : ISendObserver
    where TMessage : class
{
    private readonly Channel<TimeSpan?> _sent = Channel.CreateUnbounded<TimeSpan?>();

    /// <summary>Waits for the next message that was handed over; its delay.</summary>
    public Task<TimeSpan?> NextDelayAsync() => _sent.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));

    public Task PreSend<T>(SendContext<T> context)
        where T : class => Task.CompletedTask;

    public Task PostSend<T>(SendContext<T> context)
        where T : class
    {
        if (typeof(T) == typeof(TMessage))
        {
            _sent.Writer.TryWrite(context.Delay);
        }

        return Task.CompletedTask;
    }

    public Task SendFault<T>(SendContext<T> context, Exception exception)
        where T : class => Task.CompletedTask;
}
