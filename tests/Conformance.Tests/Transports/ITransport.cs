using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Transports;

internal interface ITransport
{
    /// <summary>What of the optional it can do.</summary>
    Capabilities Capabilities { get; }

    /// <summary>Registers a bus on it.</summary>
    void Register(IBusRegistrationConfigurator registration, Action<IBusFactoryConfigurator> configure);
}
