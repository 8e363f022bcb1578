using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Hosting.Transports;

/// <summary>All workers in one process; messages die with it.</summary>
internal static class MemoryTransport
{
    public static void Use(CcarBus bus, IBusRegistrationConfigurator registration)
    {
        bus.Services.AddSingleton(new TransportSummary(Parts.Memory));
        registration.UsingInMemory(static (context, memory) =>
        {
            memory.ConfigureCommon();
            memory.ConfigureEndpoints(context);
        });
    }
}
