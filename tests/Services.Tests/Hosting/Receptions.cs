using System.Threading.Channels;
using MassTransit;

namespace Ccar.Messaging.Services.Tests.Hosting;

/// <summary>Sees which messages of a queue have been worked on to the end, and whether somebody consumed them.</summary>
internal sealed class Receptions(string queue) : IReceiveObserver
{
    private readonly Channel<bool> _ended = Channel.CreateUnbounded<bool>();

    /// <summary>Waits for the end of the next message; true when it was consumed. One that nobody consumed or failed on goes to the skipped ones.</summary>
    public Task<bool> NextAsync() => _ended.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));

    public Task PreReceive(ReceiveContext context) => Task.CompletedTask;

    public Task PostReceive(ReceiveContext context)
    {
        if (context.InputAddress.AbsolutePath.EndsWith("/" + queue, StringComparison.Ordinal))
        {
            _ended.Writer.TryWrite(context.IsDelivered);
        }

        return Task.CompletedTask;
    }

    public Task PostConsume<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType)
        where T : class => Task.CompletedTask;

    public Task ConsumeFault<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType, Exception exception)
        where T : class => Task.CompletedTask;

    public Task ReceiveFault(ReceiveContext context, Exception exception) => Task.CompletedTask;
}
