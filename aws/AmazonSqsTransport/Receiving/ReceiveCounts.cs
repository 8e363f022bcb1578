using System.Globalization;
using Amazon.SQS;
using Amazon.SQS.Model;

namespace MassTransit.AmazonSqsTransport.Receiving;

/// <summary>How often a message was received so far, this time included, as the broker counts.</summary>
internal static class ReceiveCounts
{
    public static int ReceiveCount(this Message message) =>
        int.TryParse(
            message.Attributes?.GetValueOrDefault(MessageSystemAttributeName.ApproximateReceiveCount), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : 1;
}
