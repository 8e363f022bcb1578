using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Ccar.Messaging.Cli;

/// <summary>Tells whether the workers of this process still run.</summary>
internal static class HostHealth
{
    /// <exception cref="WorkersStoppedException">The host stops or has stopped.</exception>
    public static void Check(IHost host)
    {
        if (host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested)
        {
            throw Explain(host);
        }
    }

    /// <summary>Why the host stopped without being told to.</summary>
    public static WorkersStoppedException Explain(IHost host) => FaultOf(host) is { } fault
        ? new WorkersStoppedException($"The workers stopped: {fault.Message}", fault)
        : new WorkersStoppedException("The workers stopped by themselves.");

    /// <summary>What ended a service in the background; null when none has failed.</summary>
    public static Exception? FaultOf(IHost host) =>
        host.Services.GetServices<IHostedService>().OfType<BackgroundService>()
            .Select(service => service.ExecuteTask?.Exception?.InnerException)
            .FirstOrDefault(fault => fault is not null);
}
