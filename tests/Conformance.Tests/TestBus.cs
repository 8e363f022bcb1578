using Ccar.Messaging.Conformance.Tests.Transports;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Conformance.Tests;

/// <summary>A process' bus.</summary>
internal sealed class TestBus : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly ServiceProvider _services;
    private bool _started;

    private TestBus(ServiceProvider services) => _services = services;

    public IBusControl Control => _services.GetRequiredService<IBusControl>();

    public IServiceProvider Services => _services;

    public static TestBus Create(ITransport transport, Action<IBusFactoryConfigurator> configure)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddMassTransit(registration =>
        {
            registration.DisableUsageTelemetry();
            registration.AddDelayedMessageScheduler();
            transport.Register(registration, bus =>
            {
                bus.UseDelayedMessageScheduler();
                configure(bus);
            });
        });
        return new TestBus(services.BuildServiceProvider());
    }

    public async Task StartAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await Control.StartAsync(patience.Token);
        _started = true;
    }

    public async Task StopAsync()
    {
        _started = false;
        using var patience = new CancellationTokenSource(Patience);
        await Control.StopAsync(patience.Token);
    }

    public async Task SendAsync<T>(string queue, T message, Action<SendContext<T>>? shape = null)
        where T : class
    {
        var endpoint = await Control.GetSendEndpoint(new Uri($"queue:{queue}"));
        await endpoint.Send(message, context => shape?.Invoke(context));
    }

    public Task PublishAsync<T>(T message, Action<PublishContext<T>>? shape = null)
        where T : class => Control.Publish(message, context => shape?.Invoke(context));

    public async ValueTask DisposeAsync()
    {
        if (_started)
        {
            await StopAsync();
        }

        await _services.DisposeAsync();
    }
}
