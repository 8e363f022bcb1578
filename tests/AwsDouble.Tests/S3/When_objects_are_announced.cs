using System.Text.Json.Nodes;
using Ccar.Messaging.AwsDouble.Models;
using Ccar.Messaging.AwsDouble.S3;
using Ccar.Messaging.AwsDouble.Tests.Clients;

namespace Ccar.Messaging.AwsDouble.Tests.S3;

public sealed class When_objects_are_announced
{
    private const string Put = """{"Bucket":"bucket","Key":"in/cycle=1/a b+c.csv","Body":"hello"}""";

    [ModelFact]
    public async Task S3s_own_form_has_a_form_encoded_key()
    {
        await using var world = await World.StartAsync();
        var bodies = Announce(world, NotificationForm.S3);

        await world.Peer.CallAsync("s3", "PutObject", Put);
        await world.Peer.CallAsync("s3", "PutObject", """{"Bucket":"bucket","Key":"out/a.csv","Body":"hello"}""");
        await world.Peer.CallAsync("s3", "CopyObject", """{"Bucket":"bucket","Key":"in/copy","CopySource":"bucket/out/a.csv"}""");

        var records = bodies.Select(body => JsonNode.Parse(body)!["Records"]![0]!).ToList();
        Assert.Equal(["ObjectCreated:Put", "ObjectCreated:Copy"], records.Select(record => (string?)record["eventName"]));
        var created = records[0]["s3"]!["object"]!;
        Assert.Equal(("in/cycle%3D1/a+b%2Bc.csv", 5, "5d41402abc4b2a76b9719d911017c592"), ((string?)created["key"], (int)created["size"]!, (string?)created["eTag"]));
        Assert.True(string.CompareOrdinal((string?)created["sequencer"], (string?)records[1]["s3"]!["object"]!["sequencer"]) < 0);
    }

    [ModelFact]
    public async Task Eventbridges_form_has_the_key_as_it_is()
    {
        await using var world = await World.StartAsync();
        var bodies = Announce(world, NotificationForm.EventBridge);

        await world.Peer.CallAsync("s3", "PutObject", Put);

        var body = JsonNode.Parse(Assert.Single(bodies))!;
        Assert.Equal(("aws.s3", "Object Created"), ((string?)body["source"], (string?)body["detail-type"]));
        Assert.Equal(("in/cycle=1/a b+c.csv", "PutObject"), ((string?)body["detail"]!["object"]!["key"], (string?)body["detail"]!["reason"]));
    }

    private static List<string> Announce(World world, NotificationForm form)
    {
        var bodies = new List<string>();
        world.Server.S3.CreateBucket("bucket");
        world.Server.S3.Notifications.Add(new NotificationRule("bucket", "in/", form, body =>
        {
            bodies.Add(body);
            return Task.CompletedTask;
        }));
        return bodies;
    }
}
