using Ccar.Messaging.Conformance.Tests.Transports;
using Ccar.Messaging.Emulator;
using MassTransit;
using MassTransit.Transports;

namespace Ccar.Messaging.Conformance.Tests;

/// <summary>A test's own corner of a broker: its queues and topics have names nobody else uses.</summary>
internal sealed class World : IAsyncDisposable
{
    private readonly string _prefix = $"t{Guid.NewGuid():N}"[..13];
    private readonly List<TestBus> _buses = [];
    private readonly Broker _broker;
    private readonly Uri? _endpoint;

    private World(Broker broker, Uri? endpoint) => (_broker, _endpoint) = (broker, endpoint);

    /// <summary>A corner of the in-memory transport, or of the emulator that the tests share.</summary>
    public static async Task<World> OnAsync(Broker broker) => new(broker, broker == Broker.Sqs ? (await SqsEmulator.Shared).Endpoint : null);

    /// <summary>A corner of another emulator, or of the same over another line.</summary>
    public static World At(Uri endpoint) => new(Broker.Sqs, endpoint);

    /// <summary>A queue's name.</summary>
    public string Queue(string name = "work") => $"{_prefix}-{name}";

    /// <summary>The name of a message type's topic.</summary>
    public string Topic<T>() => Formatter.FormatEntityName<T>();

    /// <summary>Starts a process' bus.</summary>
    public Task<TestBus> StartAsync(Action<IBusFactoryConfigurator> configure) => StartAsync(_endpoint, configure);

    /// <summary>Starts one that reaches the broker over a line of its own.</summary>
    public async Task<TestBus> StartAsync(Uri? endpoint, Action<IBusFactoryConfigurator> configure)
    {
        var bus = Create(Transport.Of(_broker, endpoint), configure);
        await bus.StartAsync();
        return bus;
    }

    /// <summary>One on a transport with settings of its own, not started.</summary>
    public TestBus Create(ITransport transport, Action<IBusFactoryConfigurator> configure)
    {
        var bus = TestBus.Create(transport, factory =>
        {
            factory.MessageTopology.SetEntityNameFormatter(Formatter);
            configure(factory);
        });
        _buses.Add(bus);
        return bus;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var bus in Enumerable.Reverse(_buses))
        {
            await bus.DisposeAsync();
        }
    }

    private PrefixedNames Formatter => new(_prefix);

    private sealed class PrefixedNames(string prefix) : IEntityNameFormatter
    {
        // Topics take letters, digits, hyphens and underscores.
        public string FormatEntityName<T>() => $"{prefix}-{new DefaultMessageNameFormatter("-", "-", "-", "-").GetMessageName(typeof(T)).Replace('.', '_')}";
    }
}
