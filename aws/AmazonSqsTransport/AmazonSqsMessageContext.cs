using Amazon.SQS.Model;

namespace MassTransit;

/// <summary>The received message as SQS gave it.</summary>
public interface AmazonSqsMessageContext
{
    /// <summary>The message.</summary>
    Message TransportMessage { get; }

    /// <summary>Its message attributes.</summary>
    IReadOnlyDictionary<string, MessageAttributeValue> Attributes { get; }
}
