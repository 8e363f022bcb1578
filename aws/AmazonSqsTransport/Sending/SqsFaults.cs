using System.Globalization;
using Amazon.SQS.Model;

namespace MassTransit.AmazonSqsTransport.Sending;

/// <summary>Reads which entries of a batch SQS did not take; their ids are their places.</summary>
internal static class SqsFaults
{
    public static IReadOnlyList<EntryFault> Of(List<BatchResultErrorEntry>? failed) =>
        failed is not { Count: > 0 }
            ? []
            : [.. failed.Select(entry => new EntryFault(
                int.Parse(entry.Id, CultureInfo.InvariantCulture), entry.Code, entry.Message, entry.SenderFault == true))];
}
