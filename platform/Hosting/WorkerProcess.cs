using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Hosting;

/// <summary>Runs the workers of a process.</summary>
public static class WorkerProcess
{
    /// <summary>The exit code of a process whose configuration is wrong.</summary>
    public const int WrongConfiguration = 2;

    /// <summary>The exit code of <see cref="Heartbeat.Argument"/> when the worker is not healthy.</summary>
    public const int NotHealthy = 1;

    /// <summary>
    /// Runs until the process is told to stop, and says all the while how it is. With <see cref="Heartbeat.Argument"/> alone it only asks for that, and ends.
    /// </summary>
    /// <param name="args">The command line.</param>
    /// <param name="addWorkers">Adds the workers.</param>
    /// <returns>The exit code: 0, <see cref="WrongConfiguration"/> or <see cref="NotHealthy"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Action<CcarBus> addWorkers)
    {
        var path = Heartbeat.PathOf(AppDomain.CurrentDomain.FriendlyName);
        if (args is [Heartbeat.Argument])
        {
            return TellHealth(path);
        }

        var builder = Host.CreateApplicationBuilder(args);
        builder.AddCcarMessaging(addWorkers);
        builder.Services.AddHostedService(provider => ActivatorUtilities.CreateInstance<HeartbeatService>(provider, path));
        return await RunAsync(builder);
    }

    private static int TellHealth(string path)
    {
        if (Heartbeat.FindFault(path, TimeProvider.System.GetUtcNow()) is not { } fault)
        {
            return 0;
        }

        Console.Error.WriteLine(fault);
        return NotHealthy;
    }

    // A wrong configuration is told on standard error, a line for each fault.
    private static async Task<int> RunAsync(HostApplicationBuilder builder)
    {
        using var host = builder.Build();
        if (host.FindWrongOptions() is { Count: > 0 } faults)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, faults));
            return WrongConfiguration;
        }

        await host.RunAsync();
        return 0;
    }

    /// <summary>What is wrong with the configuration, a sentence for each fault; a host that is started would say it with its stack.</summary>
    public static IReadOnlyList<string> FindWrongOptions(this IHost host)
    {
        try
        {
            host.Services.GetService<IStartupValidator>()?.Validate();
            return [];
        }
        catch (OptionsValidationException fault)
        {
            return [.. fault.Failures];
        }
        catch (AggregateException faults) when (faults.InnerExceptions.All(fault => fault is OptionsValidationException))
        {
            return [.. faults.InnerExceptions.Cast<OptionsValidationException>().SelectMany(fault => fault.Failures).Distinct()];
        }
    }
}
