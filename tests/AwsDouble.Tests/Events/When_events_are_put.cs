using Ccar.Messaging.AwsDouble.Models;
using Ccar.Messaging.AwsDouble.Tests.Clients;

namespace Ccar.Messaging.AwsDouble.Tests.Events;

public sealed class When_events_are_put
{
    private const string Good = """{"Source":"ccar","DetailType":"Answered","Detail":"{\"a\":1}","EventBusName":"arn:aws:events:eu-central-1:000000000000:event-bus/answers"}""";

    [ModelFact]
    public async Task They_are_remembered()
    {
        await using var world = await World.StartAsync();
        world.Server.EventBridge.CreateBus("answers");

        var answer = await world.Peer.CallAsync("eventbridge", "PutEvents", $$"""{"Entries":[{{Good}}]}""");
        var bus = await world.Peer.CallAsync("eventbridge", "DescribeEventBus", """{"Name":"answers"}""");
        var missing = await world.Peer.FailAsync("eventbridge", "DescribeEventBus", """{"Name":"other"}""");

        Assert.Equal(0, (int)answer["FailedEntryCount"]!);
        var put = Assert.Single(world.Server.EventBridge.Events);
        Assert.Equal(("answers", "ccar", "Answered", 1), (put.Bus, put.Source, put.DetailType, (int)put.Detail["a"]!));
        Assert.Equal(("answers", "ResourceNotFoundException"), ((string?)bus["Name"], (string?)missing["error"]));
    }

    [ModelFact]
    public async Task Each_that_fails_is_told_in_its_place()
    {
        await using var world = await World.StartAsync();
        world.Server.EventBridge.CreateBus("answers");
        world.Server.EventBridge.FailEntries(null, "ThrottlingException");

        var answer = await world.Peer.CallAsync("eventbridge", "PutEvents", $$"""
            {"Entries":[{{Good}},{{Good}},{"Source":"aws.s3","DetailType":"d","Detail":"{}"},{"Source":"s","DetailType":"d","Detail":"no"},{"Source":"s","DetailType":"d"}]}
            """);

        Assert.Equal(4, (int)answer["FailedEntryCount"]!);
        Assert.Equal(
            [null, "ThrottlingException", "NotAuthorizedForSource", "MalformedDetail", "InvalidArgument"],
            answer["Entries"]!.AsArray().Select(entry => (string?)entry!["ErrorCode"]));
        Assert.Single(world.Server.EventBridge.Events);
    }
}
