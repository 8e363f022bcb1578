using System.Threading.Channels;
using MassTransit;

namespace Ccar.Messaging.Services.Tests.Hosting;

/// <summary>Sees which messages a consumer failed on for good, whether or not their faults are published.</summary>
internal sealed class Failures : IReceiveObserver
{
    private readonly Channel<object> _failed = Channel.CreateUnbounded<object>();

    /// <summary>Watches a bus.</summary>
    public static Failures Of(IBus bus)
    {
        var failures = new Failures();
        bus.ConnectReceiveObserver(failures);
        return failures;
    }

    /// <summary>Waits for the next message that failed.</summary>
    public Task<object> NextAsync() => _failed.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));

    public Task PreReceive(ReceiveContext context) => Task.CompletedTask;

    public Task PostReceive(ReceiveContext context) => Task.CompletedTask;

    public Task PostConsume<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType)
        where T : class => Task.CompletedTask;

    public Task ConsumeFault<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType, Exception exception)
        where T : class
    {
        _failed.Writer.TryWrite(context.Message);
        return Task.CompletedTask;
    }

    public Task ReceiveFault(ReceiveContext context, Exception exception) => Task.CompletedTask;
}
