using System.Net;
using System.Net.Sockets;
using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Conformance.Tests.Sqs;

/// <summary>SNS takes connections and says nothing, as behind a firewall that swallows what it does not like. The SDK itself waits for minutes.</summary>
public sealed class When_topics_do_not_answer
{
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [EmulatorFact]
    public async Task A_bus_stops_in_its_time_while_an_endpoint_is_starting()
    {
        await using var world = await SqsWorld.StartAsync();
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var asked = silent.AcceptTcpClientAsync();
        var bus = world.CreateSplitBus(new Uri($"http://127.0.0.1:{((IPEndPoint)silent.LocalEndpoint).Port}"), _ => { });
        using var starting = new CancellationTokenSource(Patience);
        await bus.Control.StartAsync(starting.Token);
        bus.Control.ConnectReceiveEndpoint(world.Queue(), endpoint => endpoint.Handle(new Probe<Ping>()));
        using var client = await asked.WaitAsync(Patience);

        using var stopping = new CancellationTokenSource(TimeToStop);
        var stop = bus.Control.StopAsync(stopping.Token);

        Assert.Same(stop, await Task.WhenAny(stop, Task.Delay(Patience)));
        await stop;
    }
}
