using System.Collections.Concurrent;
using MassTransit;

namespace Ccar.Messaging.Bench;

internal sealed class HopConsumer : IConsumer<Hop>
{
    private static readonly ConcurrentDictionary<Guid, TaskCompletionSource> Travelling = new();

    public static Task Expect(Guid id) =>
        Travelling.GetOrAdd(id, static _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public Task Consume(ConsumeContext<Hop> context)
    {
        if (context.Message.Left > 0)
        {
            return context.Publish(context.Message with { Left = context.Message.Left - 1 });
        }

        if (Travelling.TryRemove(context.Message.Id, out var arrived))
        {
            arrived.TrySetResult();
        }

        return Task.CompletedTask;
    }
}
