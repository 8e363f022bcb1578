using System.Text.Json;
using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Emulator;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Sqs;

public sealed class When_a_queue_has_a_policy
{
    [EmulatorFact]
    public async Task Statements_of_others_survive_every_start()
    {
        await using var world = await SqsWorld.StartAsync();
        await world.Raw.CreateAsync(world.Queue());
        var own = $$"""
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Sid": "EventBridge", "Effect": "Allow", "Principal": { "Service": "events.amazonaws.com" }, "Action": "sqs:SendMessage",
                  "Resource": "{{await world.Raw.ArnAsync(world.Queue())}}", "Condition": { "ArnLike": { "aws:SourceArn": "arn:aws:events:us-east-1:000000000000:rule/landings" } }
                },
                { "Sid": "Operators", "Effect": "Deny", "Principal": "*", "Action": "sqs:*", "Resource": "*", "Condition": { "Bool": { "aws:SecureTransport": "false" } } }
              ]
            }
            """;
        await world.Raw.SetAsync(world.Queue(), "Policy", own);
        void Configure(IBusFactoryConfigurator factory) => factory.SqsEndpoint(world.Queue(), endpoint => endpoint.Handle(new Probe<Ping>()));

        await (await world.StartBusAsync(Configure)).StopAsync();
        var once = await PolicyAsync(world);
        await (await world.StartBusAsync(Configure)).StopAsync();
        var twice = await PolicyAsync(world);

        using var expected = JsonDocument.Parse(own);
        var statements = once.GetProperty("Statement").EnumerateArray().ToList();
        Assert.All(expected.RootElement.GetProperty("Statement").EnumerateArray(), statement =>
            Assert.Contains(statements, kept => JsonElement.DeepEquals(kept, statement)));
        Assert.Equal([world.Topic<Ping>()], Topics(once));
        Assert.True(JsonElement.DeepEquals(once, twice), $"The second start changed the policy from {once} to {twice}.");
    }

    [EmulatorFact]
    public async Task Processes_that_start_at_once_lose_none_of_each_others_topics()
    {
        await using var world = await SqsWorld.StartAsync();
        await world.Raw.CreateAsync(world.Queue());
        var topics = Enumerable.Range(0, 6).Select(number => $"{world.Topic<Ping>()}-{number}").ToList();

        await Task.WhenAll(topics.Select(topic => world.StartBusAsync(factory => factory.SqsEndpoint(world.Queue(), endpoint =>
        {
            endpoint.ConfigureConsumeTopology = false;
            endpoint.Subscribe(topic);
            endpoint.Handle(new Probe<Ping>());
        }))));

        Assert.Equal(topics, Topics(await PolicyAsync(world)).Order(StringComparer.Ordinal));
    }

    private static async Task<JsonElement> PolicyAsync(SqsWorld world)
    {
        using var policy = JsonDocument.Parse((await world.Raw.AttributesAsync(world.Queue()))["Policy"]);
        return policy.RootElement.Clone();
    }

    /// <summary>The topics that may send to the queue.</summary>
    private static IEnumerable<string> Topics(JsonElement policy) =>
        policy.GetProperty("Statement").EnumerateArray()
            .Where(statement => statement.GetProperty("Principal").ToString().Contains("sns.amazonaws.com", StringComparison.Ordinal))
            .SelectMany(statement => statement.GetProperty("Condition").EnumerateObject())
            .Select(condition => condition.Value.GetProperty("aws:SourceArn"))
            .SelectMany(arns => arns.ValueKind == JsonValueKind.Array ? arns.EnumerateArray().Select(arn => arn.GetString()!) : [arns.GetString()!])
            .Select(arn => arn.Split(':')[^1]);
}
