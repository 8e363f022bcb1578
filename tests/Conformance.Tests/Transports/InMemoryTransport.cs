using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Transports;

internal sealed class InMemoryTransport : ITransport
{
    public Capabilities Capabilities => Capabilities.None;

    public void Register(IBusRegistrationConfigurator registration, Action<IBusFactoryConfigurator> configure) =>
        registration.UsingInMemory((_, bus) => configure(bus));
}
