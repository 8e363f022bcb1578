using System.Diagnostics;
using System.Net.Mime;
using MassTransit;
using MassTransit.AmazonSqsTransport.Sending;
using MassTransit.Serialization;

namespace Ccar.Messaging.Aws.Tests.Transport;

public sealed class When_a_message_cannot_be_sent
{
    [Fact]
    public void A_large_one_names_its_size_and_the_limit()
    {
        var context = Context(new Text(new string('x', 300_000)));

        var refused = Assert.Throws<AmazonSqsMessageRefusedException>(() => OutgoingMessage.Of(context, "ccar-answered", null));

        Assert.Contains("ccar-answered", refused.Message, StringComparison.Ordinal);
        Assert.Contains("262,144", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Attributes_count_into_the_size()
    {
        var context = Context(new Text(new string('x', 200_000)));
        context.Headers.Set("scenario", new string('y', 70_000));

        Assert.Throws<AmazonSqsMessageRefusedException>(() => OutgoingMessage.Of(context, "ccar-answered", null));
    }

    [Theory]
    [InlineData(0.2, 1)]
    [InlineData(1.0, 1)]
    [InlineData(899.5, 900)]
    [InlineData(-5, 0)]
    public void A_delay_is_rounded_up_to_whole_seconds(double delay, int expected)
    {
        var context = Context(new Text("x"));
        context.Delay = TimeSpan.FromSeconds(delay);

        Assert.Equal(expected, OutgoingMessage.Of(context, "ccar-watch-deadline", null).DelaySeconds);
    }

    [Fact]
    public void A_delay_that_is_too_long_is_refused()
    {
        var context = Context(new Text("x"));
        context.Delay = TimeSpan.FromMinutes(15.1);

        var refused = Assert.Throws<AmazonSqsMessageRefusedException>(() => OutgoingMessage.Of(context, "ccar-watch-deadline", null));

        Assert.Contains("906", refused.Message, StringComparison.Ordinal);
        Assert.Contains("900", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_delay_to_a_topic_is_refused()
    {
        var context = Context(new Text("x"));
        context.Delay = TimeSpan.FromSeconds(5);

        Assert.Throws<AmazonSqsMessageRefusedException>(() => OutgoingMessage.Of(context, "ccar-answered", null).WithoutDelay("ccar-answered"));
    }

    [Fact]
    public void A_fifo_queue_needs_a_group() =>
        Assert.Throws<AmazonSqsMessageRefusedException>(() => OutgoingMessage.Of(Context(new Text("x")), "orders.fifo", null));

    [Fact]
    public void A_fifo_queue_drops_repeats_by_the_message_s_id()
    {
        var context = Context(new Text("x"));
        context.GroupId = "g";

        var message = OutgoingMessage.Of(context, "orders.fifo", null);

        Assert.Equal(("g", context.MessageId?.ToString("D")), (message.GroupId, message.DeduplicationId));
    }

    [Fact]
    public void An_unsampled_span_is_carried()
    {
        using var span = new Activity("question").SetIdFormat(ActivityIdFormat.W3C).Start();

        var message = OutgoingMessage.Of(Context(new Text("x")), "ccar-answered", null);

        Assert.Contains(new TransportAttribute("MT-Activity-Id", span.Id!), message.Attributes);
        Assert.Contains(span.Id!, message.Body, StringComparison.Ordinal);
    }

    private static SqsSendContext<Text> Context(Text message)
    {
        var serializer = new SystemTextJsonMessageSerializer();
        return new SqsSendContext<Text>(message, CancellationToken.None)
        {
            Serializer = serializer,
            ContentType = new ContentType("application/vnd.masstransit+json"),
        };
    }

    public sealed record Text(string Value);
}
