namespace MassTransit;

/// <summary>A message that SQS or SNS would never take as it is: too large, too far in the future, too many attributes.</summary>
public sealed class AmazonSqsMessageRefusedException : AmazonSqsTransportException
{
    public AmazonSqsMessageRefusedException()
    {
    }

    public AmazonSqsMessageRefusedException(string message)
        : base(message)
    {
    }

    public AmazonSqsMessageRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
