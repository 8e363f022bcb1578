using System.Text.Json;
using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Bench;

/// <summary>What the transport costs over SQS and SNS, against AWS's client alone on the same emulator.</summary>
internal sealed class SqsTransportCost : IBenchPart
{
    private const int Rounds = 5;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public string Name => "sqs";

    public string Title => "one hop and loaded, against a bare AWSSDK.SQS loop with the same messages on the same emulator; aim: hop ≤ 1.5 × bare, loaded ≥ 0.8 × bare";

    public async Task RunAsync(BenchRun run)
    {
        if (Npm.WhyMissing is { } reason)
        {
            Console.WriteLine($"Not measured: {reason}");
            return;
        }

        await using var emulator = await SqsEmulator.StartNewAsync(EmulatorState.Forgotten);
        using var bare = await BareSqsLoop.CreateAsync(emulator.Endpoint);
        await using var hops = await SqsHops.StartAsync(emulator.Endpoint);
        var (single, loaded) = (run.Count(1_000, 200), run.Count(8_000, 2_000));
        var body = Envelope();
        await WarmUpAsync(bare, hops, run.Count(20_000, 2_000));

        var baseline = await bare.OneAtATimeAsync(single, body);
        var sent = await hops.SentAsync(single);
        var published = await hops.PublishedAsync(single);

        // In turns, so that whatever else the machine does meets all of them.
        List<Load> bareLoads = [], sendLoads = [], publishLoads = [];
        for (var round = 0; round < Rounds; round++)
        {
            bareLoads.Add(await bare.LoadedAsync(loaded, body));
            sendLoads.Add(await hops.LoadedSendAsync(loaded));
            publishLoads.Add(await hops.LoadedPublishAsync(loaded));
        }

        var baselineLoaded = Load.Median(bareLoads);
        var table = new TextTable("way", "p50 ms", "p95 ms", "p50 / bare", "loaded per second", "loaded / bare", "CPU us per message");
        Add("AWSSDK.SQS alone: send, receive", baseline, baselineLoaded);
        Add("transport: send to a queue, consume", sent, Load.Median(sendLoads));
        Add("transport: publish over a topic, consume", published, Load.Median(publishLoads));
        table.Print();

        void Add(string name, Durations taken, Load load) =>
            table.Add(
                name, $"{taken.P50:0.00}", $"{taken.P95:0.00}", $"{taken.P50 / baseline.P50:0.00}", $"{load.PerSecond:0}",
                $"{load.PerSecond / baselineLoaded.PerSecond:0.00}", $"{load.Processor:0}");
    }

    /// <summary>As long and as full of quotation marks as what the transport sends.</summary>
    private static string Envelope() => JsonSerializer.Serialize(
        new
        {
            messageId = Guid.Empty,
            requestId = (Guid?)null,
            correlationId = (Guid?)null,
            conversationId = Guid.Empty,
            initiatorId = (Guid?)null,
            sourceAddress = "amazonsqs://us-east-1/machine_process_bus_0123456789abcdefghijklmnop?durable=false&autodelete=true",
            destinationAddress = "amazonsqs://us-east-1/hops",
            responseAddress = (string?)null,
            faultAddress = (string?)null,
            messageType = (string[])["urn:message:Ccar.Messaging.Bench:Hop"],
            message = new { id = Guid.Empty, left = 0 },
            expirationTime = (DateTime?)null,
            sentTime = DateTime.UnixEpoch,
            headers = new { },
            host = new
            {
                machineName = "machine",
                processName = "process",
                processId = 12_345,
                assembly = "process",
                assemblyVersion = "0.1.0.0",
                frameworkVersion = "10.0.12",
                massTransitVersion = "8.5.12.0",
                operatingSystemVersion = "Unix 6.1.0.0",
            },
        },
        Indented);

    /// <summary>Long enough for the compiler to have looked at everything twice.</summary>
    private static async Task WarmUpAsync(BareSqsLoop bare, SqsHops hops, int count)
    {
        await bare.OneAtATimeAsync(count / 20, "{}");
        await bare.LoadedAsync(count, "{}");
        await hops.SentAsync(count / 20);
        await hops.PublishedAsync(count / 20);
        for (var round = 0; round < 4; round++)
        {
            await hops.LoadedSendAsync(count / 4);
            await hops.LoadedPublishAsync(count / 4);
        }
    }
}
