using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Transports;

internal sealed class SqsTransport(Uri endpoint) : ITransport
{
    public Capabilities Capabilities => Capabilities.All;

    public void Register(IBusRegistrationConfigurator registration, Action<IBusFactoryConfigurator> configure) => throw new NotSupportedException(endpoint.ToString());
}
