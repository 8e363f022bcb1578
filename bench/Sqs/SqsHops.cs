using Amazon.SimpleNotificationService;
using Amazon.SQS;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Bench;

/// <summary>The transport with a consumer that does nothing.</summary>
internal sealed class SqsHops : IAsyncDisposable
{
    private readonly IHost _host;

    private SqsHops(IHost host) => _host = host;

    private IBus Bus => _host.Services.GetRequiredService<IBus>();

    public static async Task<SqsHops> StartAsync(Uri endpoint)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.Services.AddMassTransit(registration =>
        {
            registration.DisableUsageTelemetry();
            registration.AddConsumer<HopConsumer>().Endpoint(queue =>
            {
                queue.Name = "hops";
                queue.ConcurrentMessageLimit = 32;
            });
            registration.UsingAmazonSqs((context, bus) =>
            {
                bus.Host("us-east-1", host =>
                {
                    host.AccessKey("x");
                    host.SecretKey("y");
                    host.Config(new AmazonSQSConfig { ServiceURL = endpoint.ToString() });
                    host.Config(new AmazonSimpleNotificationServiceConfig { ServiceURL = endpoint.ToString() });
                });
                bus.ConfigureEndpoints(context);
            });
        });
        builder.Services.Configure<MassTransitHostOptions>(options => options.WaitUntilStarted = true);
        var host = builder.Build();
        await host.StartAsync();
        return new SqsHops(host);
    }

    /// <summary>Publish to consume over topic and queue, one at a time.</summary>
    public Task<Durations> PublishedAsync(int count) => Durations.MeasureAsync(count, () => TravelAsync(hop => Bus.Publish(hop)));

    /// <summary>Send to consume over the queue alone, which is what the baseline does.</summary>
    public async Task<Durations> SentAsync(int count)
    {
        var queue = await Bus.GetSendEndpoint(new Uri("queue:hops"));
        return await Durations.MeasureAsync(count, () => TravelAsync(hop => queue.Send(hop)));
    }

    /// <summary>All sent at once, from the first sent to the last consumed.</summary>
    public async Task<Load> LoadedSendAsync(int count)
    {
        var queue = await Bus.GetSendEndpoint(new Uri("queue:hops"));
        return await LoadedAsync(count, hop => queue.Send(hop));
    }

    /// <summary>The same, published over the topic.</summary>
    public Task<Load> LoadedPublishAsync(int count) => LoadedAsync(count, hop => Bus.Publish(hop));

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }

    private static async Task<Load> LoadedAsync(int count, Func<Hop, Task> send)
    {
        var load = Load.Begin();
        await Task.WhenAll(Enumerable.Range(0, count).Select(_ => TravelAsync(send)));
        return load.End(count);
    }

    private static Task TravelAsync(Func<Hop, Task> send)
    {
        var hop = new Hop(Guid.NewGuid(), 0);
        return Task.WhenAll(HopConsumer.Expect(hop.Id), send(hop));
    }
}
