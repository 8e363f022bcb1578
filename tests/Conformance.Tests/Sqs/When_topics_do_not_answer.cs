using System.Net;
using System.Net.Sockets;
using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Conformance.Tests.Sqs;

/// <summary>SNS takes connections and says nothing, as behind a firewall that swallows what it does not like.</summary>
public sealed class When_topics_do_not_answer
{
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(2);

    // The SDK itself waits for an answer for minutes.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [EmulatorFact]
    public async Task A_bus_that_is_starting_stops_in_its_time()
    {
        await using var world = await SqsWorld.StartAsync();
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var asked = silent.AcceptTcpClientAsync();
        var bus = world.CreateSplitBus(
            new Uri($"http://127.0.0.1:{((IPEndPoint)silent.LocalEndpoint).Port}"),
            factory => factory.SqsEndpoint(world.Queue(), endpoint => endpoint.Handle(new Probe<Ping>())));
        using var starting = new CancellationTokenSource();
        var start = bus.Control.StartAsync(starting.Token);
        using var client = await asked.WaitAsync(Patience);

        using var stopping = new CancellationTokenSource(TimeToStop);
        await bus.Control.StopAsync(stopping.Token).WaitAsync(Patience);

        await starting.CancelAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => start.WaitAsync(Patience));
    }
}
