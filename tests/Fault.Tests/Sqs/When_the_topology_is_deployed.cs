using System.Text.Json;
using System.Text.RegularExpressions;
using Ccar.Messaging.Emulator;
using MassTransit;

namespace Ccar.Messaging.Fault.Tests.Sqs;

/// <summary>docs/wire.md is what a template is written from.</summary>
public sealed partial class When_the_topology_is_deployed
{
    [EmulatorFact]
    public async Task The_workers_make_what_the_documents_list()
    {
        await using var fleet = await Fleet.StartAsync(new FleetPlan().WithDefaultSettings());
        var documented = Topology.Documented();

        var made = await Topology.OfAsync(fleet.Emulator);

        Assert.Equal(documented.Queues, made.Queues.Except(["my-answers"]));
        Assert.Equal(documented.Subscriptions, made.Subscriptions.Except(["ccar-answered -> my-answers"]));
        Assert.Empty(made.Topics.Except(documented.Topics));
        foreach (var name in documented.Queues.Where(name => !name.Contains('_', StringComparison.Ordinal)))
        {
            var queue = (await fleet.Emulator.FindAsync(name))!;
            using var redrive = JsonDocument.Parse(queue.Attributes["RedrivePolicy"]);
            Assert.Equal(("30", 10), (queue.Attributes["VisibilityTimeout"], redrive.RootElement.GetProperty("maxReceiveCount").GetInt32()));
            Assert.EndsWith($":{name}_dlq", redrive.RootElement.GetProperty("deadLetterTargetArn").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Each_consumed_message_has_a_topic_for_its_faults()
    {
        Type[] workers = [typeof(Ingest.IngestWorker), typeof(Query.QueryWorker), typeof(Responder.ResponderWorker)];
        var consumed = workers.SelectMany(worker => worker.Assembly.GetTypes())
            .SelectMany(type => type.GetInterfaces())
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IConsumer<>))
            .Select(type => $"ccar-fault-{Kebab(type.GetGenericArguments()[0])}")
            .ToList();

        Assert.Contains("ccar-fault-fault-sql-built", consumed);
        Assert.Empty(consumed.Except(Topology.Named()));
    }

    private static string Kebab(Type message) =>
        string.Join('-', message.GetGenericArguments().Select(Kebab).Prepend(Word(message)));

    private static string Word(Type message) => Words().Replace(message.Name.Split('`')[0], "-").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex Words();
}
