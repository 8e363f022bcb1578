using System.Collections.Concurrent;
using System.Text.Json;
using Ccar.Messaging.Cli;

namespace Ccar.Messaging.Services.Tests.Cli;

/// <summary>Keeps what is sent, and may do what a worker elsewhere would do with it.</summary>
internal sealed class StandInQueues(Func<string, JsonElement, Task>? onMessage = null) : IQueues
{
    public ConcurrentQueue<(string Queue, JsonElement Body)> Sent { get; } = new();

    public async Task SendAsync<T>(string queue, T message, CancellationToken cancellationToken)
        where T : class
    {
        var body = JsonSerializer.SerializeToElement(message);
        Sent.Enqueue((queue, body));
        await (onMessage?.Invoke(queue, body) ?? Task.CompletedTask);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
