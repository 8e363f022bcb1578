using Ccar.Messaging.Hosting;
using Ccar.Messaging.Ingest;
using Ccar.Messaging.Query;
using Ccar.Messaging.Responder;
using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Ccar.Messaging.Bench;

/// <summary>All three workers in this process, registered as in production; one edge may be replaced.</summary>
internal sealed class BenchHost : IAsyncDisposable
{
    private readonly IHost _host;

    public BenchHost(string data, Action<IServiceCollection>? replace = null, params KeyValuePair<string, string?>[] settings)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection([new($"{CcarOptions.Section}:{nameof(CcarOptions.Data)}", data), .. settings]);
        builder.Logging.SetMinimumLevel(LogLevel.Error).AddSimpleConsole();
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.AddCcarMessaging(bus => bus.AddIngestWorker().AddQueryWorker().AddResponderWorker());
        replace?.Invoke(builder.Services);
        _host = builder.Build();
        _host.Services.GetRequiredService<IBusControl>().ConnectPublishObserver(Outcomes);
    }

    public Outcomes Outcomes { get; } = new();

    public IServiceProvider Services => _host.Services;

    public IBus Bus => Services.GetRequiredService<IBus>();

    public Task StartAsync() => _host.StartAsync();

    /// <summary>Starts on a store that holds the bundled sample; returns when it is indexed.</summary>
    public static async Task<BenchHost> StartOnSampleAsync(
        string data, Action<IServiceCollection>? replace = null, params KeyValuePair<string, string?>[] settings)
    {
        var reports = LandingTree.WriteSample(data);
        var host = new BenchHost(data, replace, settings);
        var indexed = host.Outcomes.ExpectLandings(reports);
        await host.StartAsync();
        await indexed;
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}
