using System.Net.Mime;
using System.Text;
using System.Threading.Channels;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Ingest.ReceiveLanding;
using MassTransit;
using static Ccar.Messaging.Services.Tests.Ingest.LandingZone;

namespace Ccar.Messaging.Services.Tests.Ingest;

public sealed class When_events_come_by_queue : IAsyncLifetime
{
    private readonly Channel<string> _parked = Channel.CreateUnbounded<string>();
    private LandingZone _zone = null!;

    public async Task InitializeAsync()
    {
        _zone = await StartAsync(Unwatched);
        var errors = ((IReceiveConnector)_zone.Host.Bus).ConnectReceiveEndpoint(StageNames.Landings + "_error", endpoint =>
        {
            endpoint.ConfigureConsumeTopology = false;
            endpoint.PublishFaults = false;
        });
        (await errors.Ready).ReceiveEndpoint.ConnectReceiveObserver(new Parked(_parked.Writer));
    }

    public Task DisposeAsync() => _zone.DisposeAsync().AsTask();

    [Fact]
    public async Task An_s3_notification_is_a_landing()
    {
        var key = KeyOf(below: "a b/ü");
        var file = await _zone.PlaceAsync(key, Good);

        await SendAsync(Notification(key, file.Size, file.ETag, "0055AED6DCD90281E5"));
        var landed = await _zone.Probe.WaitForAsync<FileLanded>(message => message.SourceKey == key);
        var indexed = await _zone.Probe.WaitForAsync<MetadataIndexed>(message => message.SourceKey == key);

        Assert.Equal((file.Size, file.ETag, "0055AED6DCD90281E5"), (landed.Size, landed.ETag, landed.Sequencer));
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero), landed.LandedAt);
        Assert.Equal(landed.LandingId, indexed.LandingId);
    }

    [Fact]
    public async Task A_notification_that_is_repeated_is_the_same_landing()
    {
        var file = await _zone.PlaceAsync(KeyOf(), Good);
        var notification = Notification(KeyOf(), file.Size, file.ETag, "0055AED6DCD90281E5");

        await SendAsync(notification);
        await SendAsync(notification);
        await _zone.Probe.WaitForAsync<FileLanded>(2, message => message.SourceKey == KeyOf());
        await _zone.Probe.WaitForAsync<MetadataIndexed>(message => message.SourceKey == KeyOf());

        Assert.Single(_zone.Probe.Published<FileLanded>().Select(landing => landing.LandingId).Distinct());
        Assert.Empty(_zone.Probe.Published<FileRejected>());
    }

    [Fact]
    public async Task Own_keys_removals_and_test_events_are_passed_over()
    {
        await SendAsync("""{ "Service": "Amazon S3", "Event": "s3:TestEvent", "Bucket": "reports" }""");
        await SendAsync(Notification(FiledKeyOf(), 10, "e1", "01"));
        await SendAsync(Notification(KeyOf("run002"), 10, "e2", "02").Replace("ObjectCreated:Put", "ObjectRemoved:Delete", StringComparison.Ordinal));
        await SendAsync(Notification("elsewhere/x.csv", 10, "e3", "03"));

        await PassAsync();

        Assert.False(_parked.Reader.TryRead(out var parked), parked);
    }

    [Theory]
    [InlineData("this is not JSON")]
    [InlineData("\"a text\"")]
    [InlineData("[ 1, 2, 3 ]")]
    [InlineData("{ \"hello\": \"world\" }")]
    [InlineData("{ \"Records\": 7 }")]
    [InlineData("{ \"Records\": [ { \"eventName\": \"ObjectCreated:Put\", \"s3\": {} } ] }")]
    [InlineData("")]
    public async Task Rubbish_is_parked_and_the_bus_lives_on(string rubbish)
    {
        await SendAsync(rubbish);

        Assert.Equal(rubbish, await _parked.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20)));
        Assert.Empty(_zone.Probe.Published<Fault>());
        Assert.Empty(_zone.Probe.Published<ReceiveFault>());
        await PassAsync();
    }

    private async Task PassAsync()
    {
        var file = await _zone.PlaceAsync(KeyOf("run099"), Good);
        await SendAsync(Notification(KeyOf("run099"), file.Size, file.ETag, "0099"));
        await _zone.Probe.WaitForAsync<MetadataIndexed>(message => message.SourceKey == KeyOf("run099"));
        Assert.Single(_zone.Probe.Published<FileLanded>());
    }

    private async Task SendAsync(string body)
    {
        var queue = await _zone.Host.Bus.GetSendEndpoint(new Uri("queue:" + StageNames.Landings));
        await queue.Send(new LandingEvent(), context => context.Serializer = new RawText(body));
    }

    private static string Notification(string key, long size, string etag, string sequencer) => $$"""
        { "Records": [ { "eventVersion": "2.1", "eventSource": "aws:s3", "awsRegion": "eu-west-1", "eventTime": "2026-01-31T12:00:00.000Z", "eventName": "ObjectCreated:Put",
          "s3": { "bucket": { "name": "reports" },
                  "object": { "key": "{{Uri.EscapeDataString(key).Replace("%2F", "/", StringComparison.Ordinal).Replace("%20", "+", StringComparison.Ordinal)}}",
                              "size": {{size}}, "eTag": "{{etag}}", "sequencer": "{{sequencer}}" } } } ] }
        """;

    /// <summary>What S3 puts on the queue: no envelope, no type.</summary>
    private sealed class RawText(string body) : IMessageSerializer
    {
        public ContentType ContentType { get; } = new("application/json");

        public MessageBody GetMessageBody<T>(SendContext<T> context)
            where T : class => new StringMessageBody(body);
    }

    private sealed class Parked(ChannelWriter<string> parked) : IReceiveObserver
    {
        public Task PreReceive(ReceiveContext context)
        {
            parked.TryWrite(Encoding.UTF8.GetString(context.GetBody()));
            return Task.CompletedTask;
        }

        public Task PostReceive(ReceiveContext context) => Task.CompletedTask;

        public Task PostConsume<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType)
            where T : class => Task.CompletedTask;

        public Task ConsumeFault<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType, Exception exception)
            where T : class => Task.CompletedTask;

        public Task ReceiveFault(ReceiveContext context, Exception exception) => Task.CompletedTask;
    }
}
