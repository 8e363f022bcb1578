using Ccar.Messaging.Conformance.Tests.Transports;
using Ccar.Messaging.Emulator;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Sqs;

/// <summary>A test's corner of the emulator, seen by a bus and by others.</summary>
internal sealed class SqsWorld : IAsyncDisposable
{
    private readonly List<CuttableLink> _links = [];
    private readonly World _world;
    private readonly bool _ownsEmulator;

    private SqsWorld(SqsEmulator emulator, bool ownsEmulator)
    {
        (Emulator, _ownsEmulator) = (emulator, ownsEmulator);
        _world = World.At(emulator.Endpoint);
        Raw = new RawSqs(emulator.Endpoint);
    }

    public SqsEmulator Emulator { get; }

    public RawSqs Raw { get; }

    /// <summary>On the emulator that tests share.</summary>
    public static async Task<SqsWorld> StartAsync() => new(await SqsEmulator.Shared, ownsEmulator: false);

    /// <summary>On an emulator of its own, which may be stopped.</summary>
    public static async Task<SqsWorld> StartAloneAsync(EmulatorState state) => new(await SqsEmulator.StartNewAsync(state), ownsEmulator: true);

    public string Queue(string name = "work") => _world.Queue(name);

    public string Topic<T>() => _world.Topic<T>();

    public Task<TestBus> StartBusAsync(Action<IBusFactoryConfigurator> configure) => _world.StartAsync(configure);

    /// <summary>Starts one with settings of the host.</summary>
    public async Task<TestBus> StartBusAsync(Action<IAmazonSqsHostConfigurator> host, Action<IBusFactoryConfigurator> configure)
    {
        var bus = CreateBus(host, configure);
        await bus.StartAsync();
        return bus;
    }

    /// <summary>The same, not started.</summary>
    public TestBus CreateBus(Action<IAmazonSqsHostConfigurator> host, Action<IBusFactoryConfigurator> configure) =>
        _world.Create(new SqsTransport(Emulator.Endpoint, Emulator.Endpoint, host), configure);

    /// <summary>A bus that reaches its topics over another line, not started.</summary>
    public TestBus CreateSplitBus(Uri topics, Action<IBusFactoryConfigurator> configure, int? snsRetries = null) =>
        _world.Create(new SqsTransport(Emulator.Endpoint, topics) { SnsRetries = snsRetries }, configure);

    /// <summary>Starts a bus behind a line of its own. Cut the line, and to the broker its process has died.</summary>
    public async Task<(TestBus Bus, CuttableLink Link)> StartMortalAsync(Action<IBusFactoryConfigurator> configure)
    {
        var link = new CuttableLink(Emulator.Endpoint);
        _links.Add(link);
        return (await _world.StartAsync(link.Endpoint, configure), link);
    }

    public async Task<EmulatedQueue> LookAsync(string queue) => await Emulator.FindAsync(queue) ?? throw new InvalidOperationException($"There is no queue {queue}.");

    public Task<EmulatedQueue> BecomesAsync(string queue, Func<EmulatedQueue, bool> good, string wanted) => Eventually.BecomesAsync(() => LookAsync(queue), good, wanted);

    /// <summary>Waits until nothing is left in a queue, in whatever state: nothing can be delivered again.</summary>
    public Task EmptyAsync(string queue) => BecomesAsync(queue, found => found.Count == 0, $"{queue} is to be empty");

    public async ValueTask DisposeAsync()
    {
        _links.ForEach(link => link.Mend());
        await _world.DisposeAsync();
        Raw.Dispose();
        foreach (var link in _links)
        {
            await link.DisposeAsync();
        }

        if (_ownsEmulator)
        {
            await Emulator.DisposeAsync();
        }
    }
}
