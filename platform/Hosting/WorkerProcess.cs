using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Hosting;

/// <summary>Runs the workers of a process.</summary>
public static class WorkerProcess
{
    /// <summary>The exit code of a process whose configuration is wrong.</summary>
    public const int WrongConfiguration = 2;

    /// <summary>Runs until the process is told to stop. A wrong configuration is told on standard error, a line for each fault.</summary>
    /// <returns>The exit code: 0, or <see cref="WrongConfiguration"/>.</returns>
    public static async Task<int> RunWorkersAsync(this HostApplicationBuilder builder)
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
