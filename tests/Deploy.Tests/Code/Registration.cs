using System.Text.Json;
using Ccar.Messaging.Deploy.Tests.Calls;
using Ccar.Messaging.Deploy.Tests.Fleets;
using Ccar.Messaging.Deploy.Tests.Templates;
using Ccar.Messaging.Emulator;
using Ccar.Messaging.Fault.Tests;

namespace Ccar.Messaging.Deploy.Tests.Code;

/// <summary>What the workers make by themselves where they may: queues, topics and subscriptions as their own registration declares them.</summary>
/// <param name="Queues">Each queue, with its visibility, its redrive and how long it keeps messages.</param>
/// <param name="Topics">The topics that are there from the start.</param>
/// <param name="Subscriptions">"topic -> queue".</param>
internal sealed record Registration(IReadOnlyList<string> Queues, IReadOnlyList<string> Topics, IReadOnlyList<string> Subscriptions)
{
    private const int QuietLooks = 6;
    private static readonly Lazy<Task<Registration>> OfWorkers = new(TakeAsync);

    public static Task<Registration> OfTheWorkers => OfWorkers.Value;

    /// <summary>A queue with what counts of its attributes.</summary>
    public static string Describe(string name, string? visibility, string? redrive, string? retention)
    {
        if (redrive is null)
        {
            return $"{name} keeps {retention} s";
        }

        using var policy = JsonDocument.Parse(redrive);
        var target = policy.RootElement.GetProperty("deadLetterTargetArn").GetString()!.Split(':')[^1];
        return $"{name} hides {visibility} s, then {target} after {policy.RootElement.GetProperty("maxReceiveCount")}";
    }

    private static async Task<Registration> TakeAsync()
    {
        await using var broker = await SqsEmulator.StartNewAsync(EmulatorState.Forgotten);
        await using var proxy = await RecordingProxy.StartAsync(broker.Endpoint);
        var workers = DeployedFleet.Workers.Select(worker => CcarProcess.Start($"Ccar.Messaging.{worker}", [], Environment(worker, proxy.Endpoint))).ToList();
        try
        {
            return await SettledAsync(broker, proxy, () => string.Join('\n', workers.Select(worker => worker.Said)));
        }
        finally
        {
            workers.ForEach(worker => worker.Dispose());
        }
    }

    private static async Task<Registration> SettledAsync(SqsEmulator broker, RecordingProxy proxy, Func<string> said)
    {
        using var patience = new CancellationTokenSource(DeployedFleet.Patience);
        for (var (quiet, before) = (0, 0); quiet < QuietLooks;)
        {
            Assert.False(patience.IsCancellationRequested, said());
            await Task.Delay(500);
            var calls = proxy.Requests.Select(BrokerCalls.Of).Where(call => call.Action != "sqs:ReceiveMessage").ToList();
            quiet = IsSettled(proxy) && calls.Count == before ? quiet + 1 : 0;
            before = calls.Count;
        }

        var subscriptions = proxy.Requests.Where(one => !one.Headers.ContainsKey("X-Amz-Target") && one.Action == "Subscribe").Select(one => $"{Last(one.Form["TopicArn"])} -> {Last(one.Form["Endpoint"])}");
        var queues = await Task.WhenAll(Names(proxy, "sqs:CreateQueue").Select(name => DescribeAsync(broker, name)));
        return new Registration(queues, Names(proxy, "sns:CreateTopic"), Sorted(subscriptions));
    }

    // A queue is read last, and every worker reads some; each has three beside it.
    private static bool IsSettled(RecordingProxy proxy)
    {
        var reading = proxy.Requests.Select(BrokerCalls.Of).Where(call => call.Action == "sqs:ReceiveMessage").ToList();
        return reading.Select(call => call.Worker).Distinct().Count() == DeployedFleet.Workers.Length
            && Names(proxy, "sqs:CreateQueue").Count == reading.Select(call => call.Resource).Distinct().Count() * 4;
    }

    private static async Task<string> DescribeAsync(SqsEmulator broker, string name)
    {
        var attributes = (await broker.FindAsync(name))!.Attributes;
        return Describe(name, attributes.GetValueOrDefault("VisibilityTimeout"), attributes.GetValueOrDefault("RedrivePolicy"), attributes.GetValueOrDefault("MessageRetentionPeriod"));
    }

    private static List<string> Names(RecordingProxy proxy, string action) =>
        Sorted(proxy.Requests.Select(BrokerCalls.Of).Where(call => call.Action == action).Select(call => Last(call.Resource)));

    private static string Last(string arn) => arn.Split(':')[^1];

    private static List<string> Sorted(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static Dictionary<string, string> Environment(string worker, Uri broker) => new(Deployed.With(("EventBusName", "bank")).EnvironmentOf(worker))
    {
        ["AWS_ENDPOINT_URL"] = broker.ToString(),
        ["AWS_ACCESS_KEY_ID"] = worker,
        ["AWS_SECRET_ACCESS_KEY"] = worker,
        ["Ccar__Sqs__DeployTopology"] = "true",
        ["Logging__LogLevel__Default"] = "Warning",
    };
}
