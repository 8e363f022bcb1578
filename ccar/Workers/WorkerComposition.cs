using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Ingest;
using Ccar.Messaging.Ingest.PartitionFile;
using Ccar.Messaging.Query;
using Ccar.Messaging.Responder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Cli;

/// <summary>The only place that knows the workers: what runs in process, and how a landing key is read.</summary>
internal static class WorkerComposition
{
    private static readonly LandingKeyPattern KeyPattern = new(Options.Create(ConfiguredKeys()));

    /// <summary>The three workers in one host.</summary>
    public static IHost Compose(WorkerSettings settings) => Compose(settings, static bus => bus.AddIngestWorker().AddQueryWorker().AddResponderWorker());

    /// <summary>No worker, only a bus to send with. It makes no queue: one that a worker makes has the settings the worker needs.</summary>
    public static IHost ComposeSender(WorkerSettings settings) => Compose(settings, static _ => { }, ("Ccar:Sqs:DeployTopology", "false"));

    /// <summary>An Ingest worker alone.</summary>
    public static IHost ComposeIngest(WorkerSettings settings) => Compose(settings, static bus => bus.AddIngestWorker());

    /// <summary>A Query worker alone, whose engine reads anew what it is asked.</summary>
    public static IHost ComposeQuery(WorkerSettings settings) => Compose(
        settings, static bus => bus.AddQueryWorker(), ("Ccar:Query:Cache:Enabled", "false"), ("Ccar:Athena:ResultReuseMinutes", "0"));

    /// <summary>The queues beside those of the stages. No bus is started for them.</summary>
    public static IParkedQueues OpenParked(WorkerSettings settings)
    {
        using var host = ComposeSender(settings);
        return ParkedQueues.Open(host.Services);
    }

    private static IHost Compose(WorkerSettings settings, Action<CcarBus> addWorkers, params ReadOnlySpan<(string Key, string Value)> configuration)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration[$"{CcarOptions.Section}:{nameof(CcarOptions.Data)}"] = settings.Storage.Data;
        foreach (var (key, value) in SettingsOf(settings.Parts))
        {
            builder.Configuration[$"{CcarOptions.Section}:{key}"] = value;
        }

        foreach (var (key, value) in configuration)
        {
            builder.Configuration[key] = value;
        }

        builder.Logging.ClearProviders().SetMinimumLevel(settings.LogFrom).AddFilter("Microsoft", LogLevel.Warning).AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddSingleton<IHostLifetime, CommandLifetime>();
        builder.AddCcarMessaging(addWorkers);
        return Checked(builder.Build());
    }

    // Each by itself: what the command line chose must not be chosen again from the environment.
    private static IEnumerable<(string Key, string Value)> SettingsOf(Parts parts) =>
    [
        (nameof(CcarOptions.Transport), parts.Transport),
        (nameof(CcarOptions.Store), parts.Store),
        (nameof(CcarOptions.Engine), parts.Engine),
        (nameof(CcarOptions.Retriever), parts.Retriever),
        (nameof(CcarOptions.Writer), parts.Writer),
    ];

    private static IHost Checked(IHost host)
    {
        if (host.FindWrongOptions() is not { Count: > 0 } faults)
        {
            return host;
        }

        host.Dispose();
        throw new UsageException(string.Join(' ', faults)) { WrongSettings = faults };
    }

    private static LandingKeyOptions ConfiguredKeys() =>
        new ConfigurationBuilder().AddEnvironmentVariables().Build().GetSection(LandingKeyOptions.Section).Get<LandingKeyOptions>() ?? new LandingKeyOptions();

    /// <summary>Table, cycle, scenario and run of a landing key.</summary>
    public static PartitionId? PartitionOf(string key) => KeyPattern.Parse(key)?.Partition;
}
