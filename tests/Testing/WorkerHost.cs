using Ccar.Messaging.Hosting;
using Ccar.Messaging.Ingest;
using Ccar.Messaging.Query;
using Ccar.Messaging.Responder;
using Ccar.Messaging.Storage;
using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Testing;

/// <summary>The production registration in one process on a temporary store, with only the edges replaced.</summary>
public sealed class WorkerHost : IAsyncDisposable
{
    private readonly IHost _host;
    private readonly TemporaryFolder? _folder;

    private WorkerHost(IHost host, CompletionProbe probe, TemporaryFolder? folder)
    {
        (_host, Probe, _folder) = (host, probe, folder);
        Keys = host.Services.GetRequiredService<StoreKeys>();
    }

    /// <summary>Sees what is published.</summary>
    public CompletionProbe Probe { get; }

    /// <summary>The store in its folder.</summary>
    public FileObjectStore Store => Services.GetRequiredService<FileObjectStore>();

    /// <summary>Its keys.</summary>
    public StoreKeys Keys { get; }

    /// <summary>The bus.</summary>
    public IBus Bus => _host.Services.GetRequiredService<IBus>();

    /// <summary>The container.</summary>
    public IServiceProvider Services => _host.Services;

    /// <summary>Starts workers as the set-up says.</summary>
    public static async Task<WorkerHost> StartAsync(WorkerHostSetup? setup = null)
    {
        setup ??= new WorkerHostSetup();
        var folder = setup.Data is null ? new TemporaryFolder() : null;
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Ccar:Data"] = setup.Data ?? folder!.Path,
            ["Ccar:Ingest:ReceiveLanding:SettleMilliseconds"] = "0",
            ["Ccar:Ingest:ReceiveLanding:PollMilliseconds"] = "20",
            ["Ccar:Responder:ReceiveQuestion:PollMilliseconds"] = "20",
        });
        builder.Configuration.AddInMemoryCollection(setup.Settings);
        builder.Logging.SetMinimumLevel(LogLevel.None);
        setup.Services?.Invoke(builder.Services);
        builder.AddCcarMessaging(setup.Workers ?? AllWorkers);
        setup.Replace?.Invoke(builder.Services);
        var host = builder.Build();
        var probe = new CompletionProbe();
        host.Services.GetRequiredService<IBusControl>().ConnectPublishObserver(probe);
        await host.StartAsync();
        return new WorkerHost(host, probe, folder);
    }

    /// <summary>Stops the workers; what they were doing is done when this returns.</summary>
    public Task StopAsync() => _host.StopAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        _folder?.Dispose();
    }

    private static void AllWorkers(CcarBus bus) => bus.AddIngestWorker().AddQueryWorker().AddResponderWorker();
}
