namespace MassTransit;

/// <summary>A fault of the transport that another attempt may heal.</summary>
public class AmazonSqsTransportException : MassTransitException
{
    public AmazonSqsTransportException()
    {
    }

    public AmazonSqsTransportException(string message)
        : base(message)
    {
    }

    public AmazonSqsTransportException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
