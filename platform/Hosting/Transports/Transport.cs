using MassTransit;

namespace Ccar.Messaging.Hosting.Transports;

/// <summary>Chooses what carries the messages.</summary>
internal static class Transport
{
    /// <summary>Uses the configured transport. Any other value than the known ones is refused when the options are checked, before the bus starts.</summary>
    public static void Use(CcarBus bus, IBusRegistrationConfigurator registration)
    {
        registration.AddDelayedMessageScheduler();
        if (bus.Parts.Transport == Parts.Sqs)
        {
            bus.AddOptions<SqsOptions>(SqsOptions.Section);
            bus.Services.AddCheck<CredentialsCheck>("AWS credentials");
            bus.Services.AddCheck<QueuesCheck>("queues");
            bus.Services.AddCheck<TopicsCheck>("topics");
            SqsTransport.Use(bus, registration);
        }
        else
        {
            MemoryTransport.Use(bus, registration);
        }
    }

    /// <summary>What every transport has in common.</summary>
    public static void ConfigureCommon(this IBusFactoryConfigurator bus)
    {
        bus.ConfigureJsonSerializerOptions(WireJson.Configure);
        bus.UseDelayedMessageScheduler();
    }
}
