using Microsoft.Extensions.Hosting;

namespace Ccar.Messaging.Cli;

/// <summary>Leaves Ctrl-C to the command: a host that took it would stop under a command that still waits for it.</summary>
internal sealed class CommandLifetime : IHostLifetime
{
    /// <inheritdoc/>
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
