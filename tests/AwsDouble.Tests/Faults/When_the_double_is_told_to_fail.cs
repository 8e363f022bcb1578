using System.Diagnostics;
using Amazon.S3;
using Ccar.Messaging.AwsDouble.Faults;
using Ccar.Messaging.AwsDouble.Models;
using Ccar.Messaging.AwsDouble.Tests.Clients;

namespace Ccar.Messaging.AwsDouble.Tests.Faults;

public sealed class When_the_double_is_told_to_fail
{
    private const string Bus = """{"Name":"default"}""";
    private const string Event = """{"Entries":[{"Source":"s","DetailType":"d","Detail":"{}"}]}""";

    [ModelFact]
    public async Task So_many_calls_fail_and_the_next_is_well()
    {
        await using var world = await World.StartAsync();
        world.Server.Faults.Throttle("events", "DescribeEventBus", calls: 2);
        world.Server.Faults.Add(new FaultRule { Service = "events", Operation = "PutEvents", After = 1, Code = "InternalException", Status = 500 });

        var refusals = new[] { await world.Peer.FailAsync("eventbridge", "DescribeEventBus", Bus), await world.Peer.FailAsync("eventbridge", "DescribeEventBus", Bus) };
        await world.Peer.CallAsync("eventbridge", "DescribeEventBus", Bus);
        await world.Peer.CallAsync("eventbridge", "PutEvents", Event);
        var second = await world.Peer.FailAsync("eventbridge", "PutEvents", Event);

        Assert.All(refusals, refusal => Assert.Equal("ThrottlingException", (string?)refusal["error"]));
        Assert.Equal(("InternalException", 500), ((string?)second["error"], (int)second["status"]!));
        Assert.Single(world.Server.EventBridge.Events);
        Assert.Equal([400, 400, 200], world.Server.Calls.Of("events", "DescribeEventBus").Select(call => call.Status));
        Assert.Empty(world.Server.Calls.Faulty);
    }

    [ModelFact]
    public async Task Members_of_an_error_come_along()
    {
        await using var world = await World.StartAsync();
        world.Server.Faults.Add(new FaultRule { Service = "athena", Code = "TooManyRequestsException", Members = new() { ["Reason"] = "CONCURRENT_QUERY_LIMIT_EXCEEDED" } });

        var refused = await world.Peer.FailAsync("athena", "StartQueryExecution", """{"QueryString":"SELECT 1"}""");

        Assert.Equal(("TooManyRequestsException", "CONCURRENT_QUERY_LIMIT_EXCEEDED"), ((string?)refused["error"], (string?)refused["members"]!["Reason"]));
    }

    [ModelTheory]
    [InlineData(FaultKind.Html, 0)]
    [InlineData(FaultKind.Cut, 0)]
    [InlineData(FaultKind.Truncate, 1)]
    [InlineData(FaultKind.LoseAnswer, 1)]
    public async Task An_answer_that_does_not_arrive_may_have_been_worked_for(FaultKind kind, int done)
    {
        await using var world = await World.StartAsync();
        world.Server.Faults.Add(new FaultRule { Service = "events", Operation = "PutEvents", Kind = kind });

        await world.Peer.FailAsync("eventbridge", "PutEvents", Event);

        Assert.Equal(done, world.Server.EventBridge.Events.Count);
    }

    [ModelFact]
    public async Task A_scripted_body_is_answered_as_it_is()
    {
        await using var world = await World.StartAsync();
        world.Server.Faults.Add(new FaultRule { Kind = FaultKind.Scripted, Body = """{"FailedEntryCount":7,"Unknown":true}""" });

        Assert.Equal(7, (int)(await world.Peer.CallAsync("eventbridge", "PutEvents", Event))["FailedEntryCount"]!);
    }

    [ModelFact]
    public async Task An_answer_comes_late()
    {
        await using var world = await World.StartAsync();
        world.Server.Faults.Delay("events", "DescribeEventBus", TimeSpan.FromMilliseconds(300));
        var waited = Stopwatch.StartNew();

        await world.Peer.CallAsync("eventbridge", "DescribeEventBus", Bus);

        Assert.True(waited.ElapsedMilliseconds >= 290, $"It came after {waited.ElapsedMilliseconds} ms.");
    }

    [ModelFact]
    public async Task A_call_waits_until_it_is_released()
    {
        await using var world = await World.StartAsync();
        using var held = world.Server.Faults.Hold("events", "PutEvents");

        var calling = world.Peer.CallAsync("eventbridge", "PutEvents", Event);
        await held.Arrived;
        var before = world.Server.EventBridge.Events.Count;
        held.Release();
        await calling;

        Assert.Equal((0, 1), (before, world.Server.EventBridge.Events.Count));
    }

    [ModelFact]
    public async Task A_token_expires_for_one_call_and_a_copy_fails_inside_a_200()
    {
        await using var world = await World.StartAsync();
        world.Server.S3.CreateBucket("bucket");
        world.Server.S3.Put("bucket", "a", []);
        world.Server.Faults.ExpireToken("events", "DescribeEventBus");
        world.Server.Faults.Fail("s3", "CopyObject", "InternalError", 200);
        using var s3 = world.S3();

        Assert.Equal("ExpiredTokenException", (string?)(await world.Peer.FailAsync("eventbridge", "DescribeEventBus", Bus))["error"]);
        Assert.Equal("InternalError", (await Assert.ThrowsAsync<AmazonS3Exception>(() => s3.CopyObjectAsync("bucket", "a", "bucket", "b"))).ErrorCode);
        Assert.Null(world.Server.S3.Get("bucket", "b"));
    }
}
