using Ccar.Messaging.Hosting;
using Ccar.Messaging.Ingest;
using Ccar.Messaging.Query;
using Ccar.Messaging.Responder;
using Ccar.Messaging.Testing;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Services.Tests.Hosting;

public sealed class When_a_worker_runs_alone
{
    private static readonly Dictionary<string, Action<CcarBus>> Workers = new()
    {
        ["Ingest"] = bus => bus.AddIngestWorker(),
        ["Query"] = bus => bus.AddQueryWorker(),
        ["Responder"] = bus => bus.AddResponderWorker(),
    };

    public static TheoryData<string> Names => [.. Workers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_consumer_finds_what_it_needs(string name)
    {
        var consumers = new List<Type>();
        await using var host = await WorkerHost.StartAsync(new WorkerHostSetup
        {
            Workers = Workers[name],
            Replace = services => consumers.AddRange(services.Select(service => service.ServiceType).Where(type => type.IsAssignableTo(typeof(IConsumer)) && type.IsClass)),
        });

        using var scope = host.Services.CreateScope();

        Assert.NotEmpty(consumers);
        Assert.All(consumers, consumer => Assert.NotNull(scope.ServiceProvider.GetRequiredService(consumer)));
    }
}
