using System.Text;

namespace MassTransit.AmazonSqsTransport.Sending;

/// <summary>How large a message is for SQS and SNS: body and attributes, in bytes of UTF-8.</summary>
internal static class MessageSize
{
    /// <summary>SNS's limit, which is also the older one of SQS.</summary>
    public const int Limit = 262_144;

    /// <exception cref="AmazonSqsMessageRefusedException">It is larger than the broker takes.</exception>
    public static int Checked(string destination, string body, IReadOnlyCollection<TransportAttribute> attributes)
    {
        var size = Of(body, attributes);
        return size <= Limit
            ? size
            : throw new AmazonSqsMessageRefusedException(
                $"The message for '{destination}' is {size:N0} bytes with its attributes; SQS and SNS take at most {Limit:N0}. " +
                "Store what is large and send where it is.");
    }

    public static int Of(string body, IReadOnlyCollection<TransportAttribute> attributes) =>
        Encoding.UTF8.GetByteCount(body)
        + attributes.Sum(attribute => Encoding.UTF8.GetByteCount(attribute.Name) + "String".Length + Encoding.UTF8.GetByteCount(attribute.Value));
}
