using System.Net.Mime;
using MassTransit;
using MassTransit.AmazonSqsTransport.Sending;

namespace Ccar.Messaging.Aws.Tests.Transport;

public sealed class When_headers_become_attributes
{
    private const string Envelope = "application/vnd.masstransit+json";

    [Fact]
    public void The_transport_s_own_come_first()
    {
        var context = Context(Envelope);
        context.CorrelationId = new Guid("0f0e0d0c-0b0a-0908-0706-050403020100");
        context.Headers.Set("outcome", "Answered");
        context.Headers.Set("MT-Activity-Id", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        var attributes = TransportAttributes.Of(context, null);

        Assert.Equal(["Content-Type", "CorrelationId", "MT-Activity-Id", "outcome"], attributes.Select(attribute => attribute.Name));
    }

    [Fact]
    public void Ten_are_sent_and_the_rest_stands_in_the_envelope()
    {
        var context = Context(Envelope);
        context.Headers.Set("MT-Own", "last");
        for (var index = 0; index < 12; index++)
        {
            context.Headers.Set($"h{index:00}", "x");
        }

        var attributes = TransportAttributes.Of(context, null);

        Assert.Equal(10, attributes.Count);
        Assert.DoesNotContain(attributes, attribute => attribute.Name == "MT-Own");
    }

    [Fact]
    public void Without_an_envelope_more_than_ten_are_refused()
    {
        var context = Context("application/json");
        for (var index = 0; index < 12; index++)
        {
            context.Headers.Set($"h{index:00}", "x");
        }

        var refused = Assert.Throws<AmazonSqsMessageRefusedException>(() => TransportAttributes.Of(context, null));

        Assert.Contains("h11", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_filter_does_not_let_pass_stays_behind()
    {
        var context = Context(Envelope);
        context.Headers.Set("secret", "x");
        context.Headers.Set("scenario", "internal_baseline");

        var attributes = TransportAttributes.Of(context, header => header.Key != "secret");

        Assert.Equal(["Content-Type", "scenario"], attributes.Select(attribute => attribute.Name));
    }

    [Theory]
    [InlineData("", "x")]
    [InlineData("name", "")]
    [InlineData("two words", "x")]
    [InlineData("AWS.name", "x")]
    [InlineData("amazon.name", "x")]
    [InlineData(".name", "x")]
    [InlineData("a..b", "x")]
    [InlineData("name", "bell\u0007")]
    public void What_the_broker_would_not_take_is_left_out(string name, string value) => Assert.False(TransportAttributes.IsAllowed(name, value));

    [Theory]
    [InlineData("a.b-c_d", "tab\tand\nline")]
    [InlineData("scenario", "schwer, widrig: 1 000 €")]
    public void What_it_takes_is_kept(string name, string value) => Assert.True(TransportAttributes.IsAllowed(name, value));

    private static SqsSendContext<Sample.Answered> Context(string contentType) =>
        new(new Sample.Answered(), CancellationToken.None) { ContentType = new ContentType(contentType) };
}
