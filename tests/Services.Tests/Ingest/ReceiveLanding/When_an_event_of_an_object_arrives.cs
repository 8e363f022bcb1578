using System.Text.Json;
using Ccar.Messaging.Ingest.ReceiveLanding;
using FsCheck;
using FsCheck.Fluent;

namespace Ccar.Messaging.Services.Tests.Ingest.ReceiveLanding;

public sealed class When_an_event_of_an_object_arrives
{
    private const string Notification = """
        {"Records":[
         {"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"us-east-1","eventTime":"2026-01-31T12:00:00.000Z","eventName":"ObjectCreated:Put",
          "userIdentity":{"principalId":"A"},"s3":{"s3SchemaVersion":"1.0","configurationId":"c","bucket":{"name":"b","arn":"arn:aws:s3:::b"},
          "object":{"key":"ccar_reports/dev/a%3Db+c%2Bd.csv","size":123,"eTag":"abc","versionId":"v1","sequencer":"0067A1","somethingNew":{"x":1}}}},
         {"eventTime":"2026-01-31T12:00:01Z","eventName":"ObjectRemoved:Delete","s3":{"object":{"key":"gone.csv","sequencer":"01"}}},
         {"eventTime":"2026-01-31T12:00:02Z","eventName":"ObjectCreated:CompleteMultipartUpload","s3":{"object":{"key":"big.csv","size":0,"eTag":"\"q\"","sequencer":"02"}}}]}
        """;

    private const string EventBridge = """
        {"version":"0","id":"u","detail-type":"Object Created","source":"aws.s3","account":"1","time":"2026-01-31T12:00:00Z","region":"us-east-1","resources":[],
         "detail":{"version":"0","bucket":{"name":"b"},"object":{"key":"a=b c%20d+e.csv","size":5,"etag":"abc","version-id":"v1","sequencer":"67a1"},"reason":"PutObject"}}
        """;

    [Fact]
    public void Every_created_record_of_a_notification_is_told_and_its_key_decoded()
    {
        var created = Parse(Notification);

        Assert.Equal(
            [
                new ObjectCreated("b", "ccar_reports/dev/a=b c+d.csv", 123, "abc", "v1", "0067A1", new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero)),
                new ObjectCreated(null, "big.csv", 0, "q", null, "02", new DateTimeOffset(2026, 1, 31, 12, 0, 2, TimeSpan.Zero)),
            ],
            created);
    }

    [Fact]
    public void The_key_of_an_EventBridge_event_is_taken_as_it_is() =>
        Assert.Equal([new ObjectCreated("b", "a=b c%20d+e.csv", 5, "abc", "v1", "67a1", new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero))], Parse(EventBridge));

    [Theory]
    [InlineData(Notification)]
    [InlineData(EventBridge)]
    [InlineData("""{"Service":"Amazon S3","Event":"s3:TestEvent","Bucket":"b"}""")]
    public void By_way_of_a_topic_an_event_tells_the_same(string json)
    {
        var wrapped = JsonSerializer.Serialize(new { Type = "Notification", MessageId = "m", TopicArn = "arn:aws:sns:us-east-1:1:t", Message = json, Timestamp = "2026-01-31T12:00:00Z" });

        Assert.Equal(Parse(json), Parse(wrapped));
    }

    [Theory]
    [InlineData("2.0")]
    [InlineData("2.9")]
    [InlineData("2")]
    public void A_newer_minor_version_is_read(string version) =>
        Assert.Equal(2, Parse(Notification.Replace("\"eventVersion\":\"2.1\"", $"\"eventVersion\":\"{version}\"", StringComparison.Ordinal)).Count);

    [Theory]
    [InlineData("""{"Service":"Amazon S3","Event":"s3:TestEvent","Time":"2026-01-31T12:00:00Z","Bucket":"b"}""")]
    [InlineData("""{"Records":[]}""")]
    [InlineData("""{"detail-type":"Object Deleted","detail":{}}""")]
    [InlineData("""{"Records":[{"eventName":"ObjectRemoved:DeleteMarkerCreated"}]}""")]
    public void What_is_not_a_new_object_gives_nothing(string json) => Assert.Empty(Parse(json));

    [Theory]
    [InlineData("{}", "(none)")]
    [InlineData("""{"hello":1}""", "'hello'")]
    [InlineData("""{"Records":7}""", "'Records' is Number")]
    [InlineData("""{"Records":[7]}""", "Records[0].eventName")]
    [InlineData("""{"Records":[{"eventName":"ObjectCreated:Put"}]}""", "Records[0].s3")]
    [InlineData("""{"Records":[{"eventName":"ObjectCreated:Put","s3":{"object":{"key":""}}}]}""", "key' is not a text")]
    [InlineData("""{"Records":[{"eventName":"ObjectCreated:Put","eventTime":"later","s3":{"object":{"key":"k","size":-1,"eTag":"e","sequencer":"1"}}}]}""", "size")]
    [InlineData("""{"Records":[{"eventName":"ObjectCreated:Put","eventTime":"later","s3":{"object":{"key":"k","size":1,"eTag":"e","sequencer":"1"}}}]}""", "'later'")]
    [InlineData("""{"Records":[{"eventName":"ObjectCreated:Put","s3":{"bucket":{"name":7},"object":{"key":"k"}}}]}""", "Records[0].s3.bucket.name")]
    [InlineData("""{"detail-type":"Object Created","time":"2026-01-31T12:00:00Z","detail":{"bucket":"b","object":{"key":"k"}}}""", "detail.bucket.name")]
    [InlineData("""{"detail-type":"Object Created","time":"2026-01-31T12:00:00Z"}""", "detail")]
    [InlineData("""{"Type":"Notification","Message":"hello"}""", "'Message' of the SNS notification")]
    [InlineData("""{"Type":"Notification","Message":7}""", "'Message' of the SNS notification")]
    [InlineData("""{"Type":"SubscriptionConfirmation","Message":"Visit the URL"}""", "'Type', 'Message'")]
    [InlineData("""{"Records":[{"eventVersion":"3.0","eventName":"ObjectCreated:Put","s3":{"object":{"key":"k"}}}]}""", "'Records[0].eventVersion' is '3.0'")]
    [InlineData("""{"detail-type":"Object Created","time":"2026-01-31T12:00:00Z","detail":{"object":{"key":"k","size":1,"etag":"e"}}}""", "sequencer")]
    public void Rubbish_is_refused_and_what_is_missing_is_named(string json, string named) =>
        Assert.Contains(named, Assert.Throws<InvalidLandingEventException>(() => Parse(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void No_damage_to_an_event_brings_another_fault()
    {
        var damaged =
            from at in Gen.Choose(0, Notification.Length - 1)
            from length in Gen.Choose(1, 40)
            from text in Gen.Elements("", "null", "{}", "[]", "7", "\"\"", "\"x\"", ",", "}")
            select Notification[..at] + text + Notification[Math.Min(at + length, Notification.Length)..];

        Prop.ForAll(damaged.ToArbitrary(), OnlySaysWhatIsWrong).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    private static bool OnlySaysWhatIsWrong(string json)
    {
        try
        {
            Parse(json);
        }
        catch (Exception fault) when (fault is InvalidLandingEventException or JsonException)
        {
            return true;
        }

        return true;
    }

    private static IReadOnlyList<ObjectCreated> Parse(string json) => LandingEventParser.Parse(JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json) ?? []);
}
